/** What must be reported as nonconforming. */
@NullMarked
@ValueStyle
package dev.guicheng.quality;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
