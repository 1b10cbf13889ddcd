/** Questions and decisions as JSON and YAML, policy files and case files. */
@NullMarked
package dev.guicheng.jackson;

import org.jspecify.annotations.NullMarked;
