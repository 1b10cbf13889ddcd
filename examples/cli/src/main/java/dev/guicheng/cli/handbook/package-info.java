/** The handbook: a policy book for people to read, clause by clause. */
@NullMarked
package dev.guicheng.cli.handbook;

import org.jspecify.annotations.NullMarked;
