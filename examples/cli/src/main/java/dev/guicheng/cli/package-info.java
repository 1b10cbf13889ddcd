/** The program {@code guicheng}: one class per command. */
@NullMarked
package dev.guicheng.cli;

import org.jspecify.annotations.NullMarked;
