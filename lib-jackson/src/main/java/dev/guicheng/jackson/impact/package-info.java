/** What would change: recorded questions, decided by two engines and compared. */
@NullMarked
package dev.guicheng.jackson.impact;

import org.jspecify.annotations.NullMarked;
