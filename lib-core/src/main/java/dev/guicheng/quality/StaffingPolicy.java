package dev.guicheng.quality;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import java.util.List;
import java.util.Optional;

/** How many staff so many households take (file 003, part 3). */
public final class StaffingPolicy {
  /** How many households take one more supervisor; lost from the manual (STF-04). */
  public static final Setting<Optional<Integer>> HOUSEHOLDS_PER_SUPERVISOR =
      Setting.notGiven(
          "staffing.householdsPerSupervisor", SettingTypes.integer(1), "STF-04", "elided");

  /** How many households take one more team leader; lost from the manual (STF-04). */
  public static final Setting<Optional<Integer>> HOUSEHOLDS_PER_TEAM_LEADER =
      Setting.notGiven(
          "staffing.householdsPerTeamLeader", SettingTypes.integer(1), "STF-04", "elided");

  /** How many households take one more front-desk assistant; lost from the manual (STF-04). */
  public static final Setting<Optional<Integer>> HOUSEHOLDS_PER_ASSISTANT =
      Setting.notGiven(
          "staffing.householdsPerAssistant", SettingTypes.integer(1), "STF-04", "elided");

  /** The hours of the six shifts, which are lost from the manual (STF-03). */
  public static final Setting<Optional<List<String>>> SHIFTS =
      Setting.notGiven(
          "staffing.shifts",
          SettingTypes.list(SettingTypes.text()),
          "STF-03",
          "six shifts, all hours elided");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          HOUSEHOLDS_PER_SUPERVISOR, HOUSEHOLDS_PER_TEAM_LEADER, HOUSEHOLDS_PER_ASSISTANT, SHIFTS);

  private final PolicyBook book;

  /** The section of a policy book. */
  public StaffingPolicy(PolicyBook book) {
    this.book = book;
  }

  /** How many households take one more of each post, in the manual's order. */
  public List<StaffingRatio> ratios() {
    return List.of(
        StaffingRatio.of(PositionPost.SUPERVISOR, HOUSEHOLDS_PER_SUPERVISOR, book),
        StaffingRatio.of(PositionPost.TEAM_LEADER, HOUSEHOLDS_PER_TEAM_LEADER, book),
        StaffingRatio.of(PositionPost.ASSISTANT, HOUSEHOLDS_PER_ASSISTANT, book));
  }

  /** The value of {@link #SHIFTS}. */
  public Optional<List<String>> shifts() {
    return book.get(SHIFTS);
  }
}
