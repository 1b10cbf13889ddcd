/** Attendance: what the rules derive, and how their conclusions become outcomes. */
@NullMarked
package dev.guicheng.rules.attendance;

import org.jspecify.annotations.NullMarked;
