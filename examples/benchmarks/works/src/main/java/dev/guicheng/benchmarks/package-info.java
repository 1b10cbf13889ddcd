/** What is measured, and by what. */
@NullMarked
package dev.guicheng.benchmarks;

import org.jspecify.annotations.NullMarked;
