package dev.guicheng.rules.own;

import dev.guicheng.Code;
import dev.guicheng.manual.Words;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The constants of a type, by their names in Chinese and by their codes. */
final class Constants {
  private final Class<?> type;
  private final Map<String, String> names = new LinkedHashMap<>();

  Constants(Class<?> type) {
    this.type = type;
    Arrays.stream(type.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
        .map(Field::getName)
        .forEach(
            name -> {
              names.putIfAbsent(
                  Words.in(Locale.CHINESE).constant(type.getSimpleName(), name), name);
              names.putIfAbsent(name, name);
            });
  }

  /** The names in Chinese, sorted. */
  List<String> labels() {
    return names.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(entry.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The names there are. */
  Map<String, String> names() {
    return names;
  }

  /** The constant in Java; a code of the site's own stands in quotation marks. */
  Optional<String> find(String written) {
    if (Code.class.isAssignableFrom(type) && written.matches("[\"“”][^\"“”]+[\"“”]")) {
      return Optional.of(
          "new %s(\"%s\")"
              .formatted(type.getSimpleName(), written.substring(1, written.length() - 1)));
    }
    return Optional.ofNullable(names.get(written)).map(name -> type.getSimpleName() + "." + name);
  }
}
