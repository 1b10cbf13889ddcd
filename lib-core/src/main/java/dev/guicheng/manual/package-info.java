/** The manual itself: its clauses and readings, and how it counts days, hours and months. */
@NullMarked
@ValueStyle
package dev.guicheng.manual;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
