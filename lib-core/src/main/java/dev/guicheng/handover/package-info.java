/** Handover of units, move-in, and key custody. */
@NullMarked
@ValueStyle
package dev.guicheng.handover;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
