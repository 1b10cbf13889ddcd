/** Rectification of defects found at handover and move-in. */
@NullMarked
@ValueStyle
package dev.guicheng.rectification;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
