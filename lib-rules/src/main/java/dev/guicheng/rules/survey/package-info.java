/** The rules on surveys. */
@NullMarked
package dev.guicheng.rules.survey;

import org.jspecify.annotations.NullMarked;
