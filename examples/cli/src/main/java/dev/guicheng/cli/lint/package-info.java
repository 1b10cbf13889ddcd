/** Lint of policy files. */
@NullMarked
package dev.guicheng.cli.lint;

import org.jspecify.annotations.NullMarked;
