/** Pay of a month, and sick pay. */
@NullMarked
@ValueStyle
package dev.guicheng.pay;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
