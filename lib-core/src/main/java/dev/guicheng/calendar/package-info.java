/** Which days are worked: weekends, statutory holidays and make-up working days. */
@NullMarked
@ValueStyle
package dev.guicheng.calendar;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
