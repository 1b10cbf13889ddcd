/**
 * Rules of a host's own, from files to compiled models. Hosts start at {@link
 * dev.guicheng.rules.RuleSet}; what is here is for the engine.
 */
@NullMarked
package dev.guicheng.rules.own;

import org.jspecify.annotations.NullMarked;
