package dev.guicheng.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What values a setting takes, and how they look in a policy file: texts, numbers, booleans, lists
 * and maps of these.
 *
 * @param <T> the value's type
 */
public final class SettingType<T> {
  private final String name;
  private final List<String> alternatives;
  private final Optional<String> vocabulary;
  private final Reader<T> reader;
  private final Function<T, Object> writer;

  SettingType(
      String name, List<String> alternatives, Reader<T> reader, Function<T, Object> writer) {
    this(name, alternatives, Optional.empty(), reader, writer);
  }

  private SettingType(
      String name,
      List<String> alternatives,
      Optional<String> vocabulary,
      Reader<T> reader,
      Function<T, Object> writer) {
    this.name = name;
    this.alternatives = alternatives;
    this.vocabulary = vocabulary;
    this.reader = reader;
    this.writer = writer;
  }

  @FunctionalInterface
  interface Reader<T> {
    /** Reads the plain form over the default: maps merge by key, everything else replaces it. */
    T read(@Nullable Object plain, @Nullable T inherited);
  }

  /** The type's name in documents: Enum, Decimal, Int, Boolean, Duration, Text, Map and lists. */
  public String name() {
    return name;
  }

  /** Whether the values are tables: rows by key, laid over the inherited ones. */
  public boolean isTable() {
    return name.equals("Map");
  }

  /** The constants to choose from; empty if the type is not a choice. */
  public List<String> alternatives() {
    return alternatives;
  }

  /** The type whose constants the values are, such as {@code Channel}, for their display. */
  public Optional<String> vocabulary() {
    return vocabulary;
  }

  /** The form of a value in policy files. */
  public Object plain(T value) {
    return writer.apply(value);
  }

  /** The same form, for values that this type's values stand for. */
  public <U> SettingType<U> as(Function<T, U> to, Function<U, T> from) {
    return new SettingType<>(
        name,
        alternatives,
        (plain, inherited) -> to.apply(read(plain, null)),
        value -> writer.apply(from.apply(value)));
  }

  /** This type, its values being constants of a type. */
  SettingType<T> of(String constants) {
    return of(Optional.of(constants));
  }

  /** This type, its values being constants of a type, if any. */
  SettingType<T> of(Optional<String> constants) {
    return new SettingType<>(name, alternatives, constants, reader, writer);
  }

  /** This type under another name. */
  SettingType<T> named(String other) {
    return new SettingType<>(other, alternatives, vocabulary, reader, writer);
  }

  T read(@Nullable Object plain, @Nullable T inherited) {
    return reader.read(plain, inherited);
  }

  @Override
  public String toString() {
    return alternatives.isEmpty() ? name : name + alternatives;
  }
}
