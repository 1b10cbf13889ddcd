/** Services and conduct: what the rules derive, and how their conclusions become outcomes. */
@NullMarked
package dev.guicheng.rules.service;

import org.jspecify.annotations.NullMarked;
