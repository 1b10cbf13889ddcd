/** Leave: requests and what was taken. */
@NullMarked
@ValueStyle
package dev.guicheng.leave;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
