/** Quality: what the rules derive, and how their conclusions become outcomes. */
@NullMarked
package dev.guicheng.rules.quality;

import org.jspecify.annotations.NullMarked;
