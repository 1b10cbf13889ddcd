/** What derives and assembles decisions on repairs. */
@NullMarked
package dev.guicheng.rules.repair;

import org.jspecify.annotations.NullMarked;
