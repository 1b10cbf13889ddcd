/** Archives and retention. */
@NullMarked
@ValueStyle
package dev.guicheng.records;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
