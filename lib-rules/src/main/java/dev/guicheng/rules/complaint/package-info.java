/** Complaints: what the rules derive, and how their conclusions become outcomes. */
@NullMarked
package dev.guicheng.rules.complaint;

import org.jspecify.annotations.NullMarked;
