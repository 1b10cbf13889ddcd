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
 * A row of {@code appearance.garments}: a garment, or a way to wear one, that is not seen on duty.
 *
 * @param clause the clause that forbids it, cited in findings
 * @param sex the sex it is forbidden to; empty for everybody
 * @param unless what excuses it; empty if nothing does
 */
public record GarmentRow(String clause, Optional<Sex> sex, Optional<GarmentExcuse> unless) {
  private static final SettingField<String> CLAUSE =
      SettingField.needed("clause", SettingTypes.text());
  private static final SettingField<Sex> SEX =
      SettingField.optional("sex", SettingTypes.choice(Sex.class));
  private static final SettingField<GarmentExcuse> UNLESS =
      SettingField.optional("unless", SettingTypes.choice(GarmentExcuse.class));

  /** How a row looks in policy files: {@code {clause: STD-16, unless: SPECIAL}}. */
  static final SettingType<GarmentRow> TYPE =
      SettingTypes.row(
          List.of(CLAUSE, SEX, UNLESS),
          row -> new GarmentRow(row.get(CLAUSE), row.find(SEX), row.find(UNLESS)),
          GarmentRow::plain);

  private Map<String, Object> plain() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("clause", clause);
    sex.ifPresent(given -> fields.put("sex", given.name()));
    unless.ifPresent(given -> fields.put("unless", given.name()));
    return fields;
  }

  /** The manual's rows: garment to row. */
  static Map<String, GarmentRow> manual() {
    Map<String, GarmentRow> rows = new LinkedHashMap<>();
    TextTable.read(GarmentRow.class, "garments.tsv", 4)
        .forEach(
            row ->
                rows.put(
                    row.get(0),
                    new GarmentRow(
                        row.get(1),
                        FaultRow.sex(row.get(2)),
                        row.get(3).isEmpty()
                            ? Optional.empty()
                            : Optional.of(GarmentExcuse.valueOf(row.get(3))))));
    return Collections.unmodifiableMap(rows);
  }

  /** Whether somebody may not wear it; empty while that depends on a sex that is not known. */
  Optional<Boolean> forbids(AppearanceRecord look) {
    if (unless.filter(excuse -> excuse.holdsFor(look)).isPresent()) {
      return Optional.of(false);
    }
    return sex.isEmpty() ? Optional.of(true) : look.sex().map(sex.get()::equals);
  }
}
