/** What assembles decisions on rectifications. */
@NullMarked
package dev.guicheng.rules.rectification;

import org.jspecify.annotations.NullMarked;
