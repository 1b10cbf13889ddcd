/** A peer that does the three works. */
@NullMarked
package dev.guicheng.benchmarks;

import org.jspecify.annotations.NullMarked;
