/** Commands on policy books. */
@NullMarked
package dev.guicheng.cli.policy;

import org.jspecify.annotations.NullMarked;
