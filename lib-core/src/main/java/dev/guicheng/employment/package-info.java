/** Labour contracts: dismissal, resignation, contracts and disputes. */
@NullMarked
@ValueStyle
package dev.guicheng.employment;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
