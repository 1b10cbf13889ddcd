package dev.guicheng.cli.tables;

import dev.guicheng.InvalidInputException;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingField;
import dev.guicheng.policy.SettingType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes policy books in which any setting may have been moved; the seed decides. */
final class RandomBooks {
  private static final List<String> TEXTS =
      List.of(
          "泳池",
          " pool ",
          "01",
          "2.0",
          "=1+1",
          "\"quoted\"",
          "\"",
          "a\nb",
          "a;b、c",
          "[]",
          "true",
          "-",
          "1月2日",
          "30%",
          "'",
          "a\tb",
          "ｗｉｆｉ",
          "\u3000全角\u3000",
          "a\r\nb",
          "#N/A");

  private static final Map<String, String> DECLARED =
      Map.of(
          "lobby.access", "Person",
          "kpi.site", "KpiMetric",
          "duty.site", "Duty",
          "handover.forms", "Form",
          "appearance.garments", "Garment",
          "conduct.acts", "Act");

  private final Random random;

  RandomBooks(long seed) {
    this.random = new Random(seed);
  }

  PolicyBook next() {
    PolicyBook book = PolicyBook.manual().named("Random");
    for (int changes = random.nextInt(12); changes >= 0; changes--) {
      Setting<?> setting = PolicyBook.settings().get(random.nextInt(PolicyBook.settings().size()));
      book = changed(book, setting);
    }
    return book;
  }

  /** The book with another value of a setting, or as it is if that does not fit the rest. */
  private PolicyBook changed(PolicyBook book, Setting<?> setting) {
    try {
      if (!setting.type().isTable()) {
        return book.with(setting.key(), value(setting.type()));
      }
      Map<String, @Nullable Object> rows = new LinkedHashMap<>();
      Map<?, ?> present = (Map<?, ?>) book.get(setting);
      if (!present.isEmpty() && random.nextBoolean()) {
        List<Object> keys = new ArrayList<>(present.keySet());
        rows.put(keys.get(random.nextInt(keys.size())).toString(), null);
      }
      String key = text();
      rows.put(key, row(setting.type().element().orElseThrow()));
      Map<String, @Nullable Object> all = new LinkedHashMap<>();
      if (DECLARED.containsKey(setting.key())) {
        all.put(
            "vocabulary." + DECLARED.get(setting.key()),
            Map.of(key, Map.of("zh", text(), "en", text())));
      }
      all.put(setting.key(), rows);
      return book.withAll(all);
    } catch (InvalidInputException unfit) {
      return book;
    }
  }

  private Object row(SettingType<?> type) {
    if (type.fields().isEmpty()) {
      Object value = value(type);
      return value == null ? text() : value;
    }
    Map<String, Object> row = new LinkedHashMap<>();
    for (SettingField<?> field : type.fields()) {
      Object value = value(field.type());
      if (value != null && (field.isNeeded() || random.nextBoolean())) {
        row.put(field.name(), value);
      }
    }
    return row;
  }

  private @Nullable Object value(SettingType<?> type) {
    if (type.isOptional() && random.nextBoolean()) {
      return null;
    }
    if (type.element().isPresent()) {
      List<Object> items = new ArrayList<>();
      for (int count = random.nextInt(4); count > 0; count--) {
        Object item = value(type.element().get());
        if (item != null) {
          items.add(item);
        }
      }
      Collections.shuffle(items, random);
      return items;
    }
    if (!type.alternatives().isEmpty()) {
      return type.alternatives().get(random.nextInt(type.alternatives().size()));
    }
    return switch (type.name()) {
      case "Boolean" -> random.nextBoolean();
      case "Int" -> random.nextInt(31);
      case "Decimal" -> new BigDecimal(random.nextInt(2_000)).movePointLeft(random.nextInt(20));
      case "Duration" ->
          List.of("P3D", "P1M", "PT24H", "PT1H30M", "P2Y", "P0D").get(random.nextInt(6));
      default -> text();
    };
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }
}
