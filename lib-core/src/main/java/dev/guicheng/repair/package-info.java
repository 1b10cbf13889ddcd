/** Repairs: class, deadlines and procedure, and what happened. */
@NullMarked
@ValueStyle
package dev.guicheng.repair;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
