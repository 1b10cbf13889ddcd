package dev.guicheng.policy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.TextTable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingDefaultsTest {
  static List<List<String>> rows() {
    return TextTable.read(SettingDefaultsTest.class, "settings.tsv", 6);
  }

  @Test
  void theTableListsEverySettingAndNoOther() {
    assertThat(PolicyBook.settings())
        .map(Setting::key)
        .containsExactlyInAnyOrderElementsOf(rows().stream().map(row -> row.get(0)).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void everySettingHasTheManualsValueClauseAndReadings(List<String> row) {
    Setting<?> setting = PolicyBook.findSetting(row.get(0)).orElseThrow();
    assertThat(setting.type().name()).isEqualTo(row.get(1));
    assertThat(text(PolicyBook.manual().plain(setting))).isEqualTo(row.get(2));
    assertThat(setting.clause()).isEqualTo(row.get(3));
    assertThat(setting.readings()).isEqualTo(words(row.get(4)));
    if (row.get(1).equals("Enum")) {
      assertThat(setting.type().alternatives())
          .containsExactlyInAnyOrderElementsOf(words(row.get(5)));
    }
    assertThat(PolicyBook.manual().isMoved(setting)).isFalse();
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }

  private static String text(Object plain) {
    if (plain instanceof Map<?, ?> rows) {
      return new TreeMap<Object, Object>(rows)
          .entrySet().stream()
              .map(row -> row.getKey() + " = " + text(row.getValue()))
              .collect(joining("; "));
    }
    if (plain instanceof Collection<?> items) {
      return items.stream().map(SettingDefaultsTest::text).collect(joining(", "));
    }
    return plain instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : plain.toString();
  }
}
