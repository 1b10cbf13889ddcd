/** Attendance and unauthorised absence. */
@NullMarked
@ValueStyle
package dev.guicheng.attendance;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
