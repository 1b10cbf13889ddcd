package dev.guicheng;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one way values are generated here: a public interface with a nested {@code Builder}, its
 * implementation hidden. It stands on each package of values and leaves no trace in class files.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = true,
    depluralize = true,
    allowedClasspathAnnotations = Override.class)
public @interface ValueStyle {}
