/** Leave: what the rules derive, and how their conclusions become outcomes. */
@NullMarked
package dev.guicheng.rules.leave;

import org.jspecify.annotations.NullMarked;
