/** The lobby: what the rules derive, and how their conclusions become outcomes. */
@NullMarked
package dev.guicheng.rules.lobby;

import org.jspecify.annotations.NullMarked;
