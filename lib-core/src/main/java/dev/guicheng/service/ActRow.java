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
 * A row of {@code conduct.acts}: something that is not done at work.
 *
 * @param clause the clause that forbids it, cited in findings
 * @param allowed when it is allowed
 * @param onDutyOnly whether it is judged on duty only
 */
public record ActRow(String clause, ActAllowance allowed, boolean onDutyOnly) {
  private static final SettingField<String> CLAUSE =
      SettingField.needed("clause", SettingTypes.text());
  private static final SettingField<ActAllowance> ALLOWED =
      SettingField.optional("allowed", SettingTypes.choice(ActAllowance.class));
  private static final SettingField<Boolean> ON_DUTY_ONLY =
      SettingField.optional("onDutyOnly", SettingTypes.bool());

  /** How a row looks in policy files: {@code {clause: STD-17, allowed: OUT_OF_VIEW}}. */
  static final SettingType<ActRow> TYPE =
      SettingTypes.row(
          List.of(CLAUSE, ALLOWED, ON_DUTY_ONLY),
          row ->
              new ActRow(
                  row.get(CLAUSE),
                  row.find(ALLOWED).orElse(ActAllowance.NEVER),
                  row.find(ON_DUTY_ONLY).orElse(false)),
          ActRow::plain);

  private Map<String, Object> plain() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("clause", clause);
    fields.put("allowed", allowed.name());
    fields.put("onDutyOnly", onDutyOnly);
    return fields;
  }

  /** The manual's rows: act to row. */
  static Map<String, ActRow> manual() {
    Map<String, ActRow> rows = new LinkedHashMap<>();
    TextTable.read(ActRow.class, "acts.tsv", 4)
        .forEach(
            row ->
                rows.put(
                    row.get(0),
                    new ActRow(
                        row.get(1),
                        ActAllowance.valueOf(row.get(2)),
                        Boolean.parseBoolean(row.get(3)))));
    return Collections.unmodifiableMap(rows);
  }

  boolean appliesTo(ConductRecord record) {
    return !onDutyOnly || record.onDuty().orElse(true);
  }
}
