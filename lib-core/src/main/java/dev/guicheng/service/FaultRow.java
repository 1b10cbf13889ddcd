package dev.guicheng.service;

import dev.guicheng.TextTable;
import dev.guicheng.policy.SettingField;
import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.SettingTypes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of {@code appearance.faults}: something that must not be seen of a member of staff.
 *
 * @param clause the clause that forbids it, cited in findings
 * @param sex the sex it is forbidden to; empty for everybody. What is forbidden to men binds women
 *     guards too where {@code appearance.guardHair.women} says so
 */
public record FaultRow(String clause, Optional<Sex> sex) {
  private static final SettingField<String> CLAUSE =
      SettingField.needed("clause", SettingTypes.text());
  private static final SettingField<Sex> SEX =
      SettingField.optional("sex", SettingTypes.choice(Sex.class));

  /** How a row looks in policy files: {@code {clause: STD-02, sex: MALE}}. */
  static final SettingType<FaultRow> TYPE =
      SettingTypes.row(
          List.of(CLAUSE, SEX),
          row -> new FaultRow(row.get(CLAUSE), row.find(SEX)),
          FaultRow::plain);

  private Map<String, Object> plain() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("clause", clause);
    sex.ifPresent(given -> fields.put("sex", given.name()));
    return fields;
  }

  /** The manual's rows: attribute of the question to row. */
  static Map<String, FaultRow> manual() {
    Map<String, FaultRow> rows = new LinkedHashMap<>();
    TextTable.read(FaultRow.class, "appearance-faults.tsv", 3)
        .forEach(row -> rows.put(row.get(0), new FaultRow(row.get(1), sex(row.get(2)))));
    return Collections.unmodifiableMap(rows);
  }

  static Optional<Sex> sex(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(Sex.valueOf(cell));
  }
}
