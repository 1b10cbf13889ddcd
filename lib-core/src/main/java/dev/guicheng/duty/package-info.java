/** Recurring duties. */
@NullMarked
@ValueStyle
package dev.guicheng.duty;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
