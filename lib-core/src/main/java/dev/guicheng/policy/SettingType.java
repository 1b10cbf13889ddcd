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
  private final Shape shape;
  private final Reader<T> reader;
  private final Function<T, Object> writer;

  SettingType(
      String name, List<String> alternatives, Reader<T> reader, Function<T, Object> writer) {
    this(
        new Shape(name, alternatives, Optional.empty(), Optional.empty(), List.of(), false),
        reader,
        writer);
  }

  private SettingType(Shape shape, Reader<T> reader, Function<T, Object> writer) {
    this.shape = shape;
    this.reader = reader;
    this.writer = writer;
  }

  /** How values are built, for those who write or edit them. */
  private record Shape(
      String name,
      List<String> alternatives,
      Optional<String> vocabulary,
      Optional<SettingType<?>> element,
      List<SettingField<?>> fields,
      boolean isOptional) {}

  @FunctionalInterface
  interface Reader<T> {
    /** Reads the plain form over the default: maps merge by key, everything else replaces it. */
    T read(@Nullable Object plain, @Nullable T inherited);
  }

  /** The type's name in documents: Enum, Decimal, Int, Boolean, Duration, Text, Map and lists. */
  public String name() {
    return shape.name();
  }

  /** Whether the values are tables: rows by key, laid over the inherited ones. */
  public boolean isTable() {
    return name().equals("Map");
  }

  /** Whether a value looks like a map in policy files: a table, or a row of named fields. */
  public boolean isMap() {
    return isTable() || name().equals("Row") || name().equals("Label");
  }

  /** The constants to choose from; empty if the type is not a choice. */
  public List<String> alternatives() {
    return shape.alternatives();
  }

  /** The type whose constants the values are, such as {@code Channel}, for their display. */
  public Optional<String> vocabulary() {
    return shape.vocabulary();
  }

  /** The type of a list's items or of a table's rows; empty for values that have no parts. */
  public Optional<SettingType<?>> element() {
    return shape.element();
  }

  /** The named fields of a row, in their order; empty if the values are no rows of fields. */
  public List<SettingField<?>> fields() {
    return shape.fields();
  }

  /** Whether there may be no value, where the manual gives none. */
  public boolean isOptional() {
    return shape.isOptional();
  }

  /** The form of a value in policy files. */
  public Object plain(T value) {
    return writer.apply(value);
  }

  /** Whether two values are the same, however they are written: 2.0 is 2. */
  public boolean isSame(T one, T other) {
    return Digest.canonical(plain(one)).equals(Digest.canonical(plain(other)));
  }

  /** The same form, for values that this type's values stand for. */
  public <U> SettingType<U> as(Function<T, U> to, Function<U, T> from) {
    return new SettingType<>(
        new Shape(
            name(), alternatives(), Optional.empty(), element(), fields(), shape.isOptional()),
        (plain, inherited) -> to.apply(read(plain, null)),
        value -> writer.apply(from.apply(value)));
  }

  /** This type, its values being constants of a type. */
  SettingType<T> of(String constants) {
    return of(Optional.of(constants));
  }

  /** This type, its values being constants of a type, if any. */
  SettingType<T> of(Optional<String> constants) {
    return with(
        new Shape(name(), alternatives(), constants, element(), fields(), shape.isOptional()));
  }

  /** This type under another name. */
  SettingType<T> named(String other) {
    return with(
        new Shape(other, alternatives(), vocabulary(), element(), fields(), shape.isOptional()));
  }

  /** This type, its values having parts of another. */
  SettingType<T> ofParts(SettingType<?> part) {
    return with(
        new Shape(
            name(), alternatives(), vocabulary(), Optional.of(part), fields(), shape.isOptional()));
  }

  /** This type, its values being rows of fields. */
  SettingType<T> ofFields(List<SettingField<?>> named) {
    return with(
        new Shape(name(), alternatives(), vocabulary(), element(), named, shape.isOptional()));
  }

  /** This type, its values having the parts of another, or being absent. */
  SettingType<T> orAbsent(SettingType<?> present) {
    return with(
        new Shape(
            name(),
            alternatives(),
            present.vocabulary(),
            present.element(),
            present.fields(),
            true));
  }

  private SettingType<T> with(Shape other) {
    return new SettingType<>(other, reader, writer);
  }

  /**
   * Reads the plain form of one value, without anything inherited.
   *
   * @throws SettingValueException if the type refuses it
   */
  public T read(@Nullable Object plain) {
    return read(plain, null);
  }

  T read(@Nullable Object plain, @Nullable T inherited) {
    return reader.read(plain, inherited);
  }

  @Override
  public String toString() {
    return alternatives().isEmpty() ? name() : name() + alternatives();
  }
}
