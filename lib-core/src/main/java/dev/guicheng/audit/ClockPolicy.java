package dev.guicheng.audit;

import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingProblems;
import dev.guicheng.policy.SettingTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How obligations are timed. The manual knows no pause and names no bands: these settings are our
 * own, and by default time runs on.
 */
public final class ClockPolicy {
  /** What a reopened obligation is due by ({@code clock.reopening}). */
  public enum Reopening {
    /** The deadline stands: closing and reopening wins no time. */
    DEADLINE_STANDS,
    /** The deadline moves by the time it was closed. */
    CLOSED_TIME_EXCLUDED
  }

  /** Whether waiting for somebody else stops the time. */
  public static final Setting<Boolean> PAUSE =
      Setting.of(
          "clock.pause",
          SettingTypes.bool(),
          false,
          Setting.OWN,
          "whether waiting for somebody else stops the time");

  /** For whom a clock waits, where it pauses at all. */
  public static final Setting<List<Role>> PAUSE_FOR =
      Setting.of(
          "clock.pauseFor",
          SettingTypes.list(SettingTypes.code(Role::new)),
          List.of(Role.OWNER, Role.DEVELOPER),
          Setting.OWN,
          "for whom a clock waits, where it pauses at all");

  /** Which shares of the time put an open obligation at risk, rising. */
  public static final Setting<List<BigDecimal>> AT_RISK_BANDS =
      Setting.of(
              "clock.atRiskBands",
              SettingTypes.list(SettingTypes.fraction()),
              List.of(new BigDecimal("0.50"), new BigDecimal("0.75"), new BigDecimal("1.00")),
              Setting.OWN,
              "which shares of the time put an open obligation at risk, rising")
          .in("fraction");

  /** Who is told when a band is used up, band by band. */
  public static final Setting<List<Role>> ESCALATION =
      Setting.of(
          "clock.escalation",
          SettingTypes.list(SettingTypes.code(Role::new)),
          List.of(Role.TEAM_LEADER, Role.SUPERVISOR, Role.MANAGEMENT_OFFICE_DIRECTOR),
          Setting.OWN,
          "who is told when a band is used up, band by band");

  /** Which clauses' deadlines an explained promise moves. */
  public static final Setting<List<String>> EXTENSIBLE =
      Setting.of(
          "clock.extensible",
          SettingTypes.list(SettingTypes.text()),
          List.of("REP-01", "REP-03"),
          Setting.OWN,
          "which clauses' deadlines an explained promise moves");

  /** What a reopened obligation is due by. */
  public static final Setting<Reopening> REOPENING =
      Setting.of(
          "clock.reopening",
          SettingTypes.choice(Reopening.class),
          Reopening.DEADLINE_STANDS,
          Setting.OWN,
          "what a reopened obligation is due by");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(PAUSE, PAUSE_FOR, AT_RISK_BANDS, ESCALATION, EXTENSIBLE, REOPENING);

  private final PolicyBook book;

  /** The section of a policy book. */
  public ClockPolicy(PolicyBook book) {
    this.book = book;
  }

  /** Refuses roles that are not declared, bands that do not rise, and more roles than bands. */
  public void check(SettingProblems problems) {
    problems.requireKnown(PAUSE_FOR, pauseFor());
    problems.requireKnown(ESCALATION, escalation());
    List<BigDecimal> bands = atRiskBands();
    problems.require(
        IntStream.range(1, bands.size())
            .allMatch(next -> bands.get(next - 1).compareTo(bands.get(next)) < 0),
        AT_RISK_BANDS,
        Reason.CONTRADICTION,
        "%s do not rise",
        bands);
    problems.require(
        escalation().size() <= bands.size(),
        ESCALATION,
        Reason.CONTRADICTION,
        "%s roles for the %s bands of %s",
        escalation().size(),
        bands.size(),
        AT_RISK_BANDS.key());
  }

  /** The value of {@link #PAUSE}. */
  public boolean pause() {
    return book.get(PAUSE);
  }

  /** The value of {@link #PAUSE_FOR}. */
  public List<Role> pauseFor() {
    return book.get(PAUSE_FOR);
  }

  /** The value of {@link #AT_RISK_BANDS}. */
  public List<BigDecimal> atRiskBands() {
    return book.get(AT_RISK_BANDS);
  }

  /** The value of {@link #ESCALATION}. */
  public List<Role> escalation() {
    return book.get(ESCALATION);
  }

  /** The value of {@link #EXTENSIBLE}. */
  public List<String> extensible() {
    return book.get(EXTENSIBLE);
  }

  /** The value of {@link #REOPENING}. */
  public Reopening reopening() {
    return book.get(REOPENING);
  }
}
