/** Callbacks: when, by whom, how, how many, and which. */
@NullMarked
@ValueStyle
package dev.guicheng.callback;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
