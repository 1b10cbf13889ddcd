package dev.guicheng.service;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingProblems;
import dev.guicheng.policy.SettingTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The limits for appearance, and what is not worn (article 4, section 7). */
public final class AppearancePolicy {
  /** The longest nails allowed, in millimetres beyond the fingertip, inclusive (STD-01). */
  public static final Setting<BigDecimal> NAIL_MAX_MM =
      Setting.of(
              "appearance.nail.maxMm",
              SettingTypes.decimal(),
              new BigDecimal("2"),
              "STD-01",
              "nails")
          .in("mm");

  /** The longest hair allowed to security guards, in millimetres, inclusive (STD-02). */
  public static final Setting<BigDecimal> GUARD_HAIR_MAX_MM =
      Setting.of(
              "appearance.guardHair.maxMm",
              SettingTypes.decimal(),
              new BigDecimal("20"),
              "STD-02",
              "guards")
          .in("mm");

  /** Whether the rule on men's and guards' hair also binds women guards (STD-02). */
  public static final Setting<Boolean> GUARD_HAIR_WOMEN =
      Setting.of(
              "appearance.guardHair.women",
              SettingTypes.bool(),
              false,
              "STD-02",
              "also women guards")
          .reading("Z-36");

  /** What must not be seen of somebody: attribute of the question to its clause and sex. */
  public static final Setting<Map<String, FaultRow>> FAULTS =
      Setting.of(
          "appearance.faults",
          SettingTypes.map(FaultRow.TYPE),
          FaultRow.manual(),
          Setting.OWN,
          "what must not be seen: attribute to clause and sex");

  /** What is not worn on duty: garment to its clause, sex and excuse. */
  public static final Setting<Map<String, GarmentRow>> GARMENTS =
      Setting.of(
          "appearance.garments",
          SettingTypes.map(GarmentRow.TYPE),
          GarmentRow.manual(),
          Setting.OWN,
          "what is not worn on duty: garment to clause, sex and excuse");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(NAIL_MAX_MM, GUARD_HAIR_MAX_MM, GUARD_HAIR_WOMEN, FAULTS, GARMENTS);

  /** The clauses of the manual's table of faults. */
  public static final Set<String> FAULT_CLAUSES =
      FaultRow.manual().values().stream().map(FaultRow::clause).collect(toUnmodifiableSet());

  /** The clauses of the manual's table of garments. */
  public static final Set<String> GARMENT_CLAUSES =
      GarmentRow.manual().values().stream().map(GarmentRow::clause).collect(toUnmodifiableSet());

  /** The attributes that the table of faults can forbid. */
  public static final Set<String> FAULT_ATTRIBUTES = SeenFault.ATTRIBUTES;

  private final PolicyBook book;

  /** The section of a policy book. */
  public AppearancePolicy(PolicyBook book) {
    this.book = book;
  }

  /**
   * Refuses rows about garments that are neither built in nor declared, about attributes that there
   * are not, and under a clause about something else.
   */
  public void check(SettingProblems problems) {
    problems.requireKnownKeys(GARMENTS, Garment::new);
    problems.requireClauses(GARMENTS, GarmentRow::clause, GARMENT_CLAUSES);
    problems.requireAttributes(FAULTS, FAULT_ATTRIBUTES);
    problems.requireClauses(FAULTS, FaultRow::clause, FAULT_CLAUSES);
  }

  /** The value of {@link #NAIL_MAX_MM}. */
  public BigDecimal nailMaxMm() {
    return book.get(NAIL_MAX_MM);
  }

  /** The value of {@link #GUARD_HAIR_MAX_MM}. */
  public BigDecimal guardHairMaxMm() {
    return book.get(GUARD_HAIR_MAX_MM);
  }

  /** The value of {@link #GUARD_HAIR_WOMEN}. */
  public boolean guardHairWomen() {
    return book.get(GUARD_HAIR_WOMEN);
  }

  /** The value of {@link #FAULTS}. */
  public Map<String, FaultRow> faults() {
    return book.get(FAULTS);
  }

  /** The value of {@link #GARMENTS}. */
  public Map<String, GarmentRow> garments() {
    return book.get(GARMENTS);
  }

  /**
   * Whether the rule on men's hair binds somebody: men, and women guards where the book says so.
   */
  public boolean hairRuleBinds(AppearanceRecord look) {
    return isOfSex(look, Sex.MALE)
        || (guardHairWomen()
            && look.staffPost().filter(StaffPost.SECURITY_GUARD::equals).isPresent());
  }

  /** Whether hair is longer than guards may have it; false if its length is not known. */
  public boolean isTooLongForGuards(Optional<BigDecimal> hairMm) {
    return hairMm.filter(length -> length.compareTo(guardHairMaxMm()) > 0).isPresent();
  }

  /** What was looked for of what must not be seen of this person. */
  public List<SeenFault> faultsOf(AppearanceRecord look) {
    return faults().entrySet().stream()
        .filter(row -> binds(row.getValue(), look))
        .flatMap(row -> SeenFault.of(row.getKey(), row.getValue(), look).stream())
        .toList();
  }

  private boolean binds(FaultRow row, AppearanceRecord look) {
    return row.sex()
        .map(sex -> sex == Sex.MALE ? hairRuleBinds(look) : isOfSex(look, sex))
        .orElse(true);
  }

  private static boolean isOfSex(AppearanceRecord look, Sex sex) {
    return look.sex().filter(sex::equals).isPresent();
  }

  /** What this person wears of the table of garments; what the table does not name is left out. */
  public List<WornGarment> garmentsOf(AppearanceRecord look) {
    Map<String, GarmentRow> rows = garments();
    return look.wears().stream()
        .distinct()
        .flatMap(
            garment ->
                Optional.ofNullable(rows.get(garment.code()))
                    .map(
                        row ->
                            new WornGarment(
                                row.clause(), garment, row.sex(), row.unless(), row.forbids(look)))
                    .stream())
        .toList();
  }
}
