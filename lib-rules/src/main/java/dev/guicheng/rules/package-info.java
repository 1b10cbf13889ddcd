/** The engine that decides questions by the manual's rules, and the words rules conclude with. */
@NullMarked
package dev.guicheng.rules;

import org.jspecify.annotations.NullMarked;
