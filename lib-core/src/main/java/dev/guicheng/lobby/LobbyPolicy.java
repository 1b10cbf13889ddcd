package dev.guicheng.lobby;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.guicheng.Form;
import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingProblems;
import dev.guicheng.policy.SettingTypes;
import dev.guicheng.policy.Span;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tables, limits and switches for the lobby: who passes on what, what stays outside, how soon
 * somebody is answered.
 *
 * <p>A site adds a kind of visitor by declaring a code and giving it a row:
 *
 * <pre>{@code
 * vocabulary.Person:
 *   COURIER: {zh: 快递员, en: courier}
 * lobby.access:
 *   COURIER: {needs: [passValid], register: VISITOR_REGISTER, clause: SITE-07}
 * }</pre>
 */
public final class LobbyPolicy {
  /** One credential missing, the other at hand ({@code lobby.credential}). */
  public enum CredentialRule {
    /** The usable one lets the resident in. */
    USABLE_CREDENTIAL,
    /** Open and remind. */
    HELP_AND_REMIND
  }

  /** Fewer goods than on the slip ({@code lobby.slip.fewer}). */
  public enum FewerGoods {
    /** A mismatch. */
    MISMATCH,
    /** Accepted. */
    ACCEPT
  }

  /**
   * Who passes on what, by the code of the person (LOB-07, LOB-10 to LOB-12, and the site's own). A
   * row replaces the rules that the manual has for a person.
   */
  public static final Setting<Map<String, AccessRow>> ACCESS =
      Setting.of(
          "lobby.access",
          SettingTypes.map(AccessRow.TYPE),
          AccessRow.manual(),
          Setting.OWN,
          "who passes on what: person to {needs, actions, register, steps, clause}");

  /** The clauses of the manual that a row of {@link #ACCESS} can rest on. */
  public static final Set<String> ACCESS_CLAUSES =
      AccessRow.manual().values().stream().map(AccessRow::clause).collect(toUnmodifiableSet());

  /** What answers an explicit no, where the manual says nothing of it (G11). */
  public static final Setting<Access> DEFAULT_ACCESS =
      Setting.of(
              "lobby.default",
              SettingTypes.choice("Access", List.of(Access.HOLD, Access.DENY), Access::name),
              Access.DENY,
              "G11",
              "access after an explicit no, where the manual says nothing")
          .reading("Y-10");

  /** What a company leader gets whom nobody recognises, or who is not on the list (LOB-06). */
  public static final Setting<Access> LEADER_UNRECOGNISED =
      Setting.of(
              "lobby.leader.unrecognised",
              SettingTypes.choice("Access", List.of(Access.HOLD, Access.DENY), Access::name),
              Access.HOLD,
              "LOB-06",
              "leader nobody recognises")
          .reading("Y-11");

  /** What a known resident gets with the password but without the card (LOB-02). */
  public static final Setting<CredentialRule> CREDENTIAL =
      Setting.of(
              "lobby.credential",
              SettingTypes.choice(CredentialRule.class),
              CredentialRule.USABLE_CREDENTIAL,
              "LOB-02",
              "one credential missing, the other at hand")
          .reading("Z-26");

  /** Whether unknown residents who are not admitted are logged too (LOB-05). */
  public static final Setting<Boolean> LOG_REFUSED =
      Setting.of("lobby.log.refused", SettingTypes.bool(), true, "LOB-05", "log refused residents")
          .reading("Z-27");

  /** Whether visitors confirmed by the gate are logged (LOB-08). */
  public static final Setting<Boolean> LOG_GATE_CONFIRMED =
      Setting.of(
              "lobby.log.gateConfirmed",
              SettingTypes.bool(),
              false,
              "LOB-08",
              "log gate-confirmed visitors")
          .reading("Z-27");

  /** The book (记录本) that unknown residents are logged in (LOB-05). */
  public static final Setting<Form> LOG_UNKNOWN_RESIDENT =
      Setting.of(
              "lobby.log.unknownResident",
              SettingTypes.choice(
                  "Form", List.of(Form.DUTY_LOG, Form.VISITOR_REGISTER), Form::code),
              Form.DUTY_LOG,
              "LOB-05",
              "记录本")
          .reading("X-26");

  /** The goods that stay outside in any quantity (LOB-14). */
  public static final Setting<List<Goods>> GOODS_BANNED =
      Setting.of(
          "lobby.goods.banned",
          SettingTypes.list(SettingTypes.code(Goods::new)),
          List.of(Goods.GAS_CYLINDER, Goods.FIREWORKS, Goods.FLAMMABLE),
          "LOB-14",
          "banned in any quantity");

  /** What becomes of a small quantity of thinner (LOB-14). */
  public static final Setting<Access> THINNER_SMALL =
      Setting.of(
              "lobby.thinner.small",
              SettingTypes.choice("Access", List.of(Access.ADMIT, Access.DENY), Access::name),
              Access.ADMIT,
              "LOB-14",
              "small quantity of thinner")
          .reading("Z-28");

  /** Whether fewer goods than on the slip match it (LOB-16). */
  public static final Setting<FewerGoods> SLIP_FEWER =
      Setting.of(
              "lobby.slip.fewer",
              SettingTypes.choice(FewerGoods.class),
              FewerGoods.MISMATCH,
              "LOB-16",
              "fewer goods than on the slip")
          .reading("Y-12");

  /** How long a first answer may take, inclusive (LBS-01). */
  public static final Setting<Span> RESPONSE_WINDOW =
      Setting.of(
              "lobby.response.window",
              SettingTypes.span(),
              Span.parse("PT10M"),
              "LBS-01",
              "first response")
          .reading("X-08");

  /** How long the first plan for a complex matter may take, inclusive (LBS-01). */
  public static final Setting<Span> PLAN_WINDOW =
      Setting.of(
          "lobby.plan.window",
          SettingTypes.span(),
          Span.parse("PT24H"),
          "LBS-01",
          "first plan for complex matters");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          ACCESS,
          DEFAULT_ACCESS,
          LEADER_UNRECOGNISED,
          CREDENTIAL,
          LOG_REFUSED,
          LOG_GATE_CONFIRMED,
          LOG_UNKNOWN_RESIDENT,
          GOODS_BANNED,
          THINNER_SMALL,
          SLIP_FEWER,
          RESPONSE_WINDOW,
          PLAN_WINDOW);

  private final PolicyBook book;

  /** The section of a policy book. */
  public LobbyPolicy(PolicyBook book) {
    this.book = book;
  }

  /**
   * Refuses rows about persons, registers and goods that are neither built in nor declared, and
   * rows of the access table that cite a clause about something else.
   */
  public void check(SettingProblems problems) {
    problems.requireKnownKeys(ACCESS, Person::new);
    access().values().forEach(row -> problems.requireKnown(ACCESS, row.register()));
    problems.requireClauses(ACCESS, AccessRow::clause, ACCESS_CLAUSES);
    problems.requireKnown(GOODS_BANNED, goodsBanned());
  }

  /** The value of {@link #ACCESS}. */
  public Map<String, AccessRow> access() {
    return book.get(ACCESS);
  }

  /** The row of a person; empty for those whom rules of their own, or none, decide. */
  public Optional<AccessRow> findAccess(Person person) {
    return Optional.ofNullable(access().get(person.code()));
  }

  /** The value of {@link #DEFAULT_ACCESS}. */
  public Access defaultAccess() {
    return book.get(DEFAULT_ACCESS);
  }

  /** The value of {@link #LEADER_UNRECOGNISED}. */
  public Access leaderUnrecognised() {
    return book.get(LEADER_UNRECOGNISED);
  }

  /** The value of {@link #CREDENTIAL}. */
  public CredentialRule credential() {
    return book.get(CREDENTIAL);
  }

  /** The value of {@link #LOG_REFUSED}. */
  public boolean logRefused() {
    return book.get(LOG_REFUSED);
  }

  /** The value of {@link #LOG_GATE_CONFIRMED}. */
  public boolean logGateConfirmed() {
    return book.get(LOG_GATE_CONFIRMED);
  }

  /** The value of {@link #LOG_UNKNOWN_RESIDENT}. */
  public Form logUnknownResident() {
    return book.get(LOG_UNKNOWN_RESIDENT);
  }

  /** The register of an unknown resident who is not admitted; empty where those are not logged. */
  public Optional<Form> logUnadmittedResident() {
    return logRefused() ? Optional.of(logUnknownResident()) : Optional.empty();
  }

  /** The value of {@link #GOODS_BANNED}. */
  public List<Goods> goodsBanned() {
    return book.get(GOODS_BANNED);
  }

  /** Whether goods are known and stay outside in any quantity. */
  public boolean isBanned(Optional<Goods> goods) {
    return goods.filter(goodsBanned()::contains).isPresent();
  }

  /** The value of {@link #THINNER_SMALL}. */
  public Access thinnerSmall() {
    return book.get(THINNER_SMALL);
  }

  /** The value of {@link #SLIP_FEWER}. */
  public FewerGoods slipFewer() {
    return book.get(SLIP_FEWER);
  }

  /** The value of {@link #RESPONSE_WINDOW}. */
  public Span responseWindow() {
    return book.get(RESPONSE_WINDOW);
  }

  /** The value of {@link #PLAN_WINDOW}. */
  public Span planWindow() {
    return book.get(PLAN_WINDOW);
  }

  /** By when something that came in then is first answered (LBS-01). */
  public Deadline responseDeadline(LocalDateTime receivedAt) {
    return deadline(responseWindow(), receivedAt);
  }

  /** By when a complex matter that came in then has a first plan (LBS-01). */
  public Deadline planDeadline(LocalDateTime receivedAt) {
    return deadline(planWindow(), receivedAt);
  }

  private Deadline deadline(Span window, LocalDateTime receivedAt) {
    return book.counting().within(window, Moment.at(receivedAt)).orElseThrow();
  }
}
