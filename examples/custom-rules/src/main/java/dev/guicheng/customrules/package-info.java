/** A host with the book and the rules of one property. */
@NullMarked
package dev.guicheng.customrules;

import org.jspecify.annotations.NullMarked;
