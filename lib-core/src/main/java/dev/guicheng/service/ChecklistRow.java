package dev.guicheng.service;

import dev.guicheng.TextTable;
import dev.guicheng.policy.SettingField;
import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.SettingTypes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of {@code service.setup.checklist}: something that an office must have in place.
 *
 * @param clause the clause that asks for it, cited in findings
 */
public record ChecklistRow(String clause) {
  private static final SettingField<String> CLAUSE =
      SettingField.needed("clause", SettingTypes.text());

  /** How a row looks in policy files: {@code {clause: CMP-34}}. */
  static final SettingType<ChecklistRow> TYPE =
      SettingTypes.row(
          List.of(CLAUSE),
          row -> new ChecklistRow(row.get(CLAUSE)),
          row -> Map.of("clause", row.clause()));

  /** The manual's rows: attribute of the question to row. */
  static Map<String, ChecklistRow> manual() {
    Map<String, ChecklistRow> rows = new LinkedHashMap<>();
    TextTable.read(ChecklistRow.class, "setup-checklist.tsv", 2)
        .forEach(row -> rows.put(row.get(0), new ChecklistRow(row.get(1))));
    return Collections.unmodifiableMap(rows);
  }
}
