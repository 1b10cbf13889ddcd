/** The rules on archives. */
@NullMarked
package dev.guicheng.rules.records;

import org.jspecify.annotations.NullMarked;
