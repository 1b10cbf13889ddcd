/** Reports as HTML: one file each, which needs nothing else. */
@NullMarked
package dev.guicheng.cli.html;

import org.jspecify.annotations.NullMarked;
