/** Owner surveys. */
@NullMarked
@ValueStyle
package dev.guicheng.survey;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
