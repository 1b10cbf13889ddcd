/** Callbacks: what the rules derive, and how their conclusions become outcomes. */
@NullMarked
package dev.guicheng.rules.callback;

import org.jspecify.annotations.NullMarked;
