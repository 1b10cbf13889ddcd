/** The lobby: people, goods, requests and standards. */
@NullMarked
@ValueStyle
package dev.guicheng.lobby;

import dev.guicheng.ValueStyle;
import org.jspecify.annotations.NullMarked;
