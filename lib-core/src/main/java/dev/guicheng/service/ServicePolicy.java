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

/** The free-service catalogue and its switches (article 2), and what an office has in place. */
public final class ServicePolicy {
  /** What "free" covers ({@code service.free.scope}). */
  public enum FreeScope {
    /** Handling only. */
    HANDLING,
    /** The goods too. */
    HANDLING_AND_GOODS
  }

  /** Whether taking a request to rent or sell a flat is free ({@code service.rentAndSale}). */
  public enum RentAndSale {
    /** Free. */
    FREE,
    /** Charged. */
    PAID
  }

  /** What of dry cleaning is free ({@code service.dryCleaning}). */
  public enum DryCleaning {
    /** Pick-up and delivery are free. */
    DELIVERY_FREE,
    /** All of it is charged. */
    PAID
  }

  /** The services whose handling is free, each with its code (FRE-00). */
  public static final Setting<Map<String, FreeService>> FREE_CATALOGUE =
      Setting.of(
              "service.free.catalogue",
              SettingTypes.map(FreeService.TYPE),
              FreeService.catalogue(),
              "FRE-00",
              "service → code")
          .reading("Z-38");

  /** Whether goods and third parties are free as well as the handling (FRE-00). */
  public static final Setting<FreeScope> FREE_SCOPE =
      Setting.of(
              "service.free.scope",
              SettingTypes.choice(FreeScope.class),
              FreeScope.HANDLING,
              "FRE-00",
              "免费")
          .reading("Z-38");

  /** Whether taking a request to rent or sell a flat is free (FRE-08). */
  public static final Setting<RentAndSale> RENT_AND_SALE =
      Setting.of(
              "service.rentAndSale",
              SettingTypes.choice(RentAndSale.class),
              RentAndSale.FREE,
              "FRE-08",
              "房屋租售")
          .reading("X-16");

  /** Whether picking up and bringing dry cleaning is free (FRE-11). */
  public static final Setting<DryCleaning> DRY_CLEANING =
      Setting.of(
              "service.dryCleaning",
              SettingTypes.choice(DryCleaning.class),
              DryCleaning.DELIVERY_FREE,
              "FRE-11",
              "干洗取送")
          .reading("X-15");

  /** What an office has in place, yes or no: attribute of the question to its clause. */
  public static final Setting<Map<String, ChecklistRow>> SETUP_CHECKLIST =
      Setting.of(
          "service.setup.checklist",
          SettingTypes.map(ChecklistRow.TYPE),
          ChecklistRow.manual(),
          Setting.OWN,
          "what an office has in place: attribute to clause");

  /** Hours a day that the hotline is answered, at least (CMP-35). */
  public static final Setting<BigDecimal> SETUP_HOTLINE_HOURS =
      Setting.of(
              "service.setup.hotlineHours",
              SettingTypes.decimal(24),
              new BigDecimal("24"),
              "CMP-35",
              "hours a day that the hotline is answered")
          .in("hours");

  /** The written procedures there must be, all of them (REV-03). */
  public static final Setting<List<Procedure>> SETUP_PROCEDURES =
      Setting.of(
          "service.setup.procedures",
          SettingTypes.list(SettingTypes.code(Procedure::new)),
          Procedure.builtIn(),
          "REV-03",
          "written procedures there must be");

  /** Attendance keepers in each department, at least (ATT-03). */
  public static final Setting<Integer> SETUP_ATTENDANCE_KEEPERS =
      Setting.of(
          "service.setup.attendanceKeepers",
          SettingTypes.integer(0),
          1,
          "ATT-03",
          "attendance keepers in each department");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          FREE_CATALOGUE,
          FREE_SCOPE,
          RENT_AND_SALE,
          DRY_CLEANING,
          SETUP_CHECKLIST,
          SETUP_HOTLINE_HOURS,
          SETUP_PROCEDURES,
          SETUP_ATTENDANCE_KEEPERS);

  /** The clauses of the manual's entries of the catalogue. */
  public static final Set<String> CATALOGUE_CLAUSES =
      FreeService.catalogue().values().stream()
          .flatMap(row -> row.clause().stream())
          .collect(toUnmodifiableSet());

  /** The clauses of the manual's checklist. */
  public static final Set<String> CHECKLIST_CLAUSES =
      ChecklistRow.manual().values().stream()
          .map(ChecklistRow::clause)
          .collect(toUnmodifiableSet());

  /** The attributes that the checklist can ask for. */
  public static final Set<String> CHECKLIST_ATTRIBUTES = ChecklistItem.ATTRIBUTES;

  private final PolicyBook book;

  /** The section of a policy book. */
  public ServicePolicy(PolicyBook book) {
    this.book = book;
  }

  /**
   * Refuses procedures that are neither built in nor declared, and rows of the checklist about
   * attributes that there are not or under a clause about something else.
   */
  public void check(SettingProblems problems) {
    problems.requireKnown(SETUP_PROCEDURES, setupProcedures());
    problems.requireAttributes(SETUP_CHECKLIST, CHECKLIST_ATTRIBUTES);
    problems.requireClauses(SETUP_CHECKLIST, ChecklistRow::clause, CHECKLIST_CLAUSES);
  }

  /** The value of {@link #FREE_CATALOGUE}. */
  public Map<String, FreeService> freeCatalogue() {
    return book.get(FREE_CATALOGUE);
  }

  /** The value of {@link #FREE_SCOPE}. */
  public FreeScope freeScope() {
    return book.get(FREE_SCOPE);
  }

  /** The value of {@link #RENT_AND_SALE}. */
  public RentAndSale rentAndSale() {
    return book.get(RENT_AND_SALE);
  }

  /** The value of {@link #DRY_CLEANING}. */
  public DryCleaning dryCleaning() {
    return book.get(DRY_CLEANING);
  }

  /** The row of a service; empty if the catalogue does not list it. */
  public Optional<FreeService> find(String service) {
    return Optional.ofNullable(freeCatalogue().get(service));
  }

  /** The value of {@link #SETUP_CHECKLIST}. */
  public Map<String, ChecklistRow> setupChecklist() {
    return book.get(SETUP_CHECKLIST);
  }

  /**
   * What the checklist asks of an office. A clause of which the question says nothing at all is
   * left out; of one that it says something about, every item is there, known or not.
   */
  public List<ChecklistItem> checklistOf(ServiceSetup setup) {
    List<ChecklistItem> items =
        setupChecklist().entrySet().stream()
            .map(row -> ChecklistItem.of(row.getKey(), row.getValue(), setup))
            .toList();
    Set<String> told =
        items.stream()
            .filter(item -> item.present().isPresent())
            .map(ChecklistItem::clause)
            .collect(toUnmodifiableSet());
    return items.stream().filter(item -> told.contains(item.clause())).toList();
  }

  /** The value of {@link #SETUP_HOTLINE_HOURS}. */
  public BigDecimal setupHotlineHours() {
    return book.get(SETUP_HOTLINE_HOURS);
  }

  /** The value of {@link #SETUP_PROCEDURES}. */
  public List<Procedure> setupProcedures() {
    return book.get(SETUP_PROCEDURES);
  }

  /** The value of {@link #SETUP_ATTENDANCE_KEEPERS}. */
  public int setupAttendanceKeepers() {
    return book.get(SETUP_ATTENDANCE_KEEPERS);
  }
}
