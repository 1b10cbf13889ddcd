/** What a change of policy does to questions that were asked before. */
@NullMarked
package dev.guicheng.cli.impact;

import org.jspecify.annotations.NullMarked;
