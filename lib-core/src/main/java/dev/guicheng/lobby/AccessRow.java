package dev.guicheng.lobby;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Action;
import dev.guicheng.Form;
import dev.guicheng.policy.SettingField;
import dev.guicheng.policy.SettingRow;
import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.SettingTypes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the access table: one kind of person, who passes once everything needed is so. An
 * explicit no is answered by {@code lobby.default}; while something is not known, they are held.
 *
 * @param needs attributes of {@link LobbyEntry} that must be true, such as {@code passValid}; none
 *     admits everybody of the kind
 * @param actions what staff do, whatever comes out
 * @param register where whoever is admitted is entered; empty for nowhere
 * @param steps the order of things where that matters, until somebody is refused
 * @param clause the clause it rests on: the manual's or the site's own
 */
public record AccessRow(
    List<String> needs,
    List<Action> actions,
    Optional<Form> register,
    List<Action> steps,
    String clause) {
  private static final SettingField<List<String>> NEEDS =
      SettingField.needed("needs", SettingTypes.list(EntryFacts.NAME));
  private static final SettingField<List<Action>> ACTIONS =
      SettingField.optional("actions", SettingTypes.constants(Action.class));
  private static final SettingField<Form> REGISTER =
      SettingField.optional("register", SettingTypes.code(Form::new));
  private static final SettingField<List<Action>> STEPS =
      SettingField.optional("steps", SettingTypes.constants(Action.class));
  private static final SettingField<String> CLAUSE =
      SettingField.needed("clause", SettingTypes.text());

  /** How a row looks in a policy file. */
  static final SettingType<AccessRow> TYPE =
      SettingTypes.row(
          List.of(NEEDS, ACTIONS, REGISTER, STEPS, CLAUSE), AccessRow::read, AccessRow::plain);

  /** Copies the lists and refuses what no entry can tell. */
  public AccessRow {
    needs = List.copyOf(needs);
    actions = List.copyOf(actions);
    requireNonNull(register, "register");
    steps = List.copyOf(steps);
    if (!EntryFacts.names().containsAll(needs)) {
      throw new IllegalArgumentException(
          "AccessRow: needs %s must be among %s".formatted(needs, EntryFacts.names()));
    }
    if (clause.isBlank()) {
      throw new IllegalArgumentException("AccessRow: clause must not be blank");
    }
  }

  /** The manual's rows, by the code of the person. */
  static Map<String, AccessRow> manual() {
    Map<String, AccessRow> rows = new LinkedHashMap<>();
    rows.put("EMPLOYEE", logged("badgeValid", List.of(), List.of(), "LOB-07"));
    List<Action> notify = List.of(Action.NOTIFY_DUTY_OFFICE);
    rows.put("OFFICIAL", logged("officePermission", notify, List.of(), "LOB-10"));
    rows.put("TOUR_VISITOR", logged("officePermission", notify, List.of(), "LOB-11"));
    List<Action> logFirst = List.of(Action.CHECK_PASS, Action.LOG, Action.ADMIT);
    rows.put("PASS_HOLDER", logged("passValid", List.of(), logFirst, "LOB-12"));
    return Collections.unmodifiableMap(rows);
  }

  private static AccessRow logged(
      String need, List<Action> actions, List<Action> steps, String clause) {
    return new AccessRow(List.of(need), actions, Optional.of(Form.VISITOR_REGISTER), steps, clause);
  }

  private static AccessRow read(SettingRow row) {
    return new AccessRow(
        row.get(NEEDS),
        row.find(ACTIONS).orElse(List.of()),
        row.find(REGISTER),
        row.find(STEPS).orElse(List.of()),
        row.get(CLAUSE));
  }

  private static Map<String, Object> plain(AccessRow row) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("needs", row.needs());
    if (!row.actions().isEmpty()) {
      plain.put("actions", row.actions().stream().map(Action::name).toList());
    }
    row.register().ifPresent(form -> plain.put("register", form.code()));
    if (!row.steps().isEmpty()) {
      plain.put("steps", row.steps().stream().map(Action::name).toList());
    }
    plain.put("clause", row.clause());
    return plain;
  }

  /** What an entry says of each thing needed, in their order; empty where it is not known. */
  public Map<String, Optional<Boolean>> facts(LobbyEntry entry) {
    Map<String, Optional<Boolean>> facts = new LinkedHashMap<>();
    needs.forEach(need -> facts.put(need, EntryFacts.find(need, entry)));
    return Collections.unmodifiableMap(facts);
  }

  /**
   * Whether an entry is granted: true if everything needed is so, false if something is not; empty
   * while that is not known.
   */
  public Optional<Boolean> grants(LobbyEntry entry) {
    List<Optional<Boolean>> answers = List.copyOf(facts(entry).values());
    if (answers.contains(Optional.of(false))) {
      return Optional.of(false);
    }
    return answers.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
  }
}
