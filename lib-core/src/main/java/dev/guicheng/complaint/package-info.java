/** Complaints and suggestions: how one is received, classified, routed and handled. */
@NullMarked
@ValueStyle
package dev.guicheng.complaint;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
