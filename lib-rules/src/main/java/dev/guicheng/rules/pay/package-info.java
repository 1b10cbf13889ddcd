/** Pay: what the rules derive, and how their conclusions become outcomes. */
@NullMarked
package dev.guicheng.rules.pay;

import org.jspecify.annotations.NullMarked;
