/** The rules on labour contracts. */
@NullMarked
package dev.guicheng.rules.employment;

import org.jspecify.annotations.NullMarked;
