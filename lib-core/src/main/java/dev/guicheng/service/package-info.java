/** Services: the free catalogue, what must be set up, appearance and conduct. */
@NullMarked
@ValueStyle
package dev.guicheng.service;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
