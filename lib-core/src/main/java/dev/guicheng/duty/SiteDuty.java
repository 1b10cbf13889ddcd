package dev.guicheng.duty;

import dev.guicheng.Form;
import dev.guicheng.Role;
import dev.guicheng.policy.SettingField;
import dev.guicheng.policy.SettingRow;
import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.SettingTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A duty of the site's own, as the policy book declares it under {@code duty.site}.
 *
 * @param period how often it comes round
 * @param minimum how often it is done in each period, at least; 1 or more
 * @param dueDay the last day, a day of the month after the period; empty = within the period
 * @param role who does it
 * @param form the paper used
 * @param clause the clause of the site's rules that findings cite
 */
public record SiteDuty(
    Rhythm period,
    int minimum,
    Optional<Integer> dueDay,
    Optional<Role> role,
    Optional<Form> form,
    String clause) {
  private static final SettingField<Rhythm> PERIOD =
      SettingField.needed("period", Rhythm.oneOf(Rhythm.values()));
  private static final SettingField<Integer> MINIMUM =
      SettingField.optional("minimum", SettingTypes.integer(1));
  private static final SettingField<Integer> DUE_DAY =
      SettingField.optional("dueDay", SettingTypes.dayOfMonth());
  private static final SettingField<Role> ROLE =
      SettingField.optional("role", SettingTypes.code(Role::new));
  private static final SettingField<Form> FORM =
      SettingField.optional("form", SettingTypes.code(Form::new));
  private static final SettingField<String> CLAUSE =
      SettingField.needed("clause", SettingTypes.text());

  /** How a row looks in policy files: {@code {period: WEEK, minimum: 3, clause: SITE-01}}. */
  static final SettingType<SiteDuty> TYPE =
      SettingTypes.row(
          List.of(PERIOD, MINIMUM, DUE_DAY, ROLE, FORM, CLAUSE), SiteDuty::read, SiteDuty::plain);

  private static SiteDuty read(SettingRow row) {
    return new SiteDuty(
        row.get(PERIOD),
        row.find(MINIMUM).orElse(1),
        row.find(DUE_DAY),
        row.find(ROLE),
        row.find(FORM),
        row.get(CLAUSE));
  }

  private Map<String, Object> plain() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("period", period.name());
    fields.put("minimum", minimum);
    dueDay.ifPresent(day -> fields.put("dueDay", day));
    role.ifPresent(code -> fields.put("role", code.code()));
    form.ifPresent(code -> fields.put("form", code.code()));
    fields.put("clause", clause);
    return fields;
  }
}
