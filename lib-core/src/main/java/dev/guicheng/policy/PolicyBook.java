package dev.guicheng.policy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problems;
import dev.guicheng.SettingOverride;
import dev.guicheng.attendance.AbsencePolicy;
import dev.guicheng.attendance.AttendancePolicy;
import dev.guicheng.audit.ClockPolicy;
import dev.guicheng.callback.CallbackPolicy;
import dev.guicheng.complaint.ComplaintPolicy;
import dev.guicheng.duty.DutyPolicy;
import dev.guicheng.employment.EmploymentPolicy;
import dev.guicheng.handover.HandoverPolicy;
import dev.guicheng.handover.KeyPolicy;
import dev.guicheng.leave.LeavePolicy;
import dev.guicheng.lobby.LobbyPolicy;
import dev.guicheng.manual.ConventionPolicy;
import dev.guicheng.manual.Counting;
import dev.guicheng.pay.PayPolicy;
import dev.guicheng.quality.KpiPolicy;
import dev.guicheng.quality.NonconformityPolicy;
import dev.guicheng.quality.QualificationPolicy;
import dev.guicheng.quality.StaffingPolicy;
import dev.guicheng.records.ArchivePolicy;
import dev.guicheng.rectification.RectificationPolicy;
import dev.guicheng.repair.RepairPolicy;
import dev.guicheng.service.AppearancePolicy;
import dev.guicheng.service.ConductPolicy;
import dev.guicheng.service.ServicePolicy;
import dev.guicheng.survey.SurveyPolicy;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one property: every number, list, table and reading switch, immutable.
 *
 * <p>{@link #manual()} holds the manual's own values. A site's book names what it changes:
 *
 * <pre>{@code
 * PolicyBook book = PolicyBook.manual()
 *     .named("Riverside")
 *     .with("callback.complaint.window", "P2D");
 * }</pre>
 */
public final class PolicyBook {
  private static final List<Setting<?>> SETTINGS =
      Stream.of(
              ConventionPolicy.SETTINGS,
              ComplaintPolicy.SETTINGS,
              CallbackPolicy.SETTINGS,
              NonconformityPolicy.SETTINGS,
              AttendancePolicy.SETTINGS,
              AbsencePolicy.SETTINGS,
              LeavePolicy.SETTINGS,
              PayPolicy.SETTINGS,
              RepairPolicy.SETTINGS,
              RectificationPolicy.SETTINGS,
              HandoverPolicy.SETTINGS,
              KeyPolicy.SETTINGS,
              LobbyPolicy.SETTINGS,
              EmploymentPolicy.SETTINGS,
              ServicePolicy.SETTINGS,
              AppearancePolicy.SETTINGS,
              ConductPolicy.SETTINGS,
              SurveyPolicy.SETTINGS,
              QualificationPolicy.SETTINGS,
              StaffingPolicy.SETTINGS,
              KpiPolicy.SETTINGS,
              DutyPolicy.SETTINGS,
              ArchivePolicy.SETTINGS,
              ClockPolicy.SETTINGS,
              Vocabulary.SETTINGS)
          .<Setting<?>>flatMap(List::stream)
          .toList();

  private static final Map<String, Setting<?>> BY_KEY = byKey();

  private static final PolicyBook MANUAL =
      new PolicyBook(Origin.MANUAL.layer(), Optional.empty(), Map.of(), new Origins());

  private final PolicyId id;
  private final Optional<String> document;
  private final Map<Setting<?>, Object> values;
  private final Origins origins;
  private final ConventionPolicy conventions;
  private final ComplaintPolicy complaint;
  private final CallbackPolicy callback;
  private final NonconformityPolicy nonconformity;
  private final AttendancePolicy attendance;
  private final AbsencePolicy absence;
  private final LeavePolicy leave;
  private final PayPolicy pay;
  private final RepairPolicy repair;
  private final RectificationPolicy rectification;
  private final HandoverPolicy handover;
  private final KeyPolicy key;
  private final LobbyPolicy lobby;
  private final EmploymentPolicy employment;
  private final ServicePolicy service;
  private final AppearancePolicy appearance;
  private final ConductPolicy conduct;
  private final SurveyPolicy survey;
  private final QualificationPolicy qualification;
  private final StaffingPolicy staffing;
  private final KpiPolicy kpi;
  private final DutyPolicy duty;
  private final ArchivePolicy archive;
  private final ClockPolicy clock;
  private final Vocabulary vocabulary;
  private final Counting counting;
  private final Set<String> movedReadings;
  private final List<SiteValues> siteValues;
  private final List<PolicyEntry> entriesToReview;

  private PolicyBook(
      String name, Optional<String> document, Map<Setting<?>, Object> values, Origins origins) {
    this.document = document;
    this.values = values;
    this.origins = origins;
    this.conventions = new ConventionPolicy(this);
    this.complaint = new ComplaintPolicy(this);
    this.callback = new CallbackPolicy(this);
    this.nonconformity = new NonconformityPolicy(this);
    this.attendance = new AttendancePolicy(this);
    this.absence = new AbsencePolicy(this);
    this.leave = new LeavePolicy(this);
    this.pay = new PayPolicy(this);
    this.repair = new RepairPolicy(this);
    this.rectification = new RectificationPolicy(this);
    this.handover = new HandoverPolicy(this);
    this.key = new KeyPolicy(this);
    this.lobby = new LobbyPolicy(this);
    this.employment = new EmploymentPolicy(this);
    this.service = new ServicePolicy(this);
    this.appearance = new AppearancePolicy(this);
    this.conduct = new ConductPolicy(this);
    this.survey = new SurveyPolicy(this);
    this.qualification = new QualificationPolicy(this);
    this.staffing = new StaffingPolicy(this);
    this.kpi = new KpiPolicy(this);
    this.duty = new DutyPolicy(this);
    this.archive = new ArchivePolicy(this);
    this.clock = new ClockPolicy(this);
    this.vocabulary = new Vocabulary(this);
    this.counting = new Counting(conventions.dayCount(), conventions.monthCount());
    this.id = new PolicyId(name, Digest.of(plainValues()));
    this.movedReadings =
        values.keySet().stream()
            .filter(this::isMoved)
            .flatMap(setting -> setting.readings().stream())
            .collect(toUnmodifiableSet());
    this.siteValues =
        SETTINGS.stream()
            .filter(values::containsKey)
            .<SiteValues>map(setting -> SiteValues.of(setting, entries(setting)))
            .toList();
    this.entriesToReview =
        siteValues.stream()
            .flatMap(site -> site.entries().stream())
            .filter(entry -> entry.origin().reviewBy().isPresent())
            .toList();
  }

  private static Map<String, Setting<?>> byKey() {
    Map<String, Setting<?>> byKey = new LinkedHashMap<>();
    for (Setting<?> setting : SETTINGS) {
      if (byKey.put(setting.key(), setting) != null) {
        throw new IllegalStateException("two settings are called " + setting.key());
      }
    }
    return byKey;
  }

  /** The manual's own values, in the readings we chose. */
  public static PolicyBook manual() {
    return MANUAL;
  }

  /** Every setting there is, area by area. */
  public static List<Setting<?>> settings() {
    return SETTINGS;
  }

  /** The setting of a dotted key. */
  public static Optional<Setting<?>> findSetting(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  static Set<String> keys() {
    return BY_KEY.keySet();
  }

  /** The same values under another name. */
  public PolicyBook named(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("PolicyBook: name must not be blank");
    }
    return new PolicyBook(name, document, values, origins);
  }

  /** The same values, cited from a document of the site's own. */
  public PolicyBook fromDocument(String siteDocument) {
    return new PolicyBook(id.name(), Optional.of(siteDocument), values, origins);
  }

  /**
   * The same book with one other value.
   *
   * @param key dotted key
   * @param value the value as in a policy file (text, number, boolean, list, map), an enum constant
   *     or a {@link Span}. A map is laid over the present one; a null row removes the row.
   * @throws InvalidInputException if the key is unknown or the value does not fit
   */
  public PolicyBook with(String key, @Nullable Object value) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put(key, value);
    return withAll(one);
  }

  /**
   * The same book with other values, all or none of them, of the book's own name and document.
   *
   * @param changes dotted key to value, as for {@link #with}
   * @throws InvalidInputException naming every unknown key, unfit value and contradiction; paths
   *     are {@code policy[key]}
   */
  public PolicyBook withAll(Map<String, ? extends @Nullable Object> changes) {
    return withAll(changes, Optional.empty());
  }

  /**
   * The same book with other values, all or none of them, that are cited otherwise.
   *
   * @param changes dotted key to value, as for {@link #with}
   * @param origin where all of them are from; its days are told, not looked at: books of several
   *     days are a {@link PolicyTimeline}
   * @throws InvalidInputException as for {@link #withAll(Map)}
   */
  public PolicyBook withAll(Map<String, ? extends @Nullable Object> changes, Origin origin) {
    return withAll(changes, Optional.of(origin));
  }

  private PolicyBook withAll(
      Map<String, ? extends @Nullable Object> changes, Optional<Origin> origin) {
    Problems problems = new Problems("PolicyBook " + id.name());
    BookDraft draft = draft(problems);
    changes.forEach((key, value) -> draft.change(key, value, origin));
    return of(id.name(), document, draft, problems)
        .orElseThrow(() -> new InvalidInputException("PolicyBook " + id.name(), problems.found()));
  }

  /** Starts another book from this one's values. */
  BookDraft draft(Problems problems) {
    return new BookDraft(values, origins, problems);
  }

  /** The book that was drafted; empty if there are problems. */
  static Optional<PolicyBook> of(
      String name, Optional<String> document, BookDraft draft, Problems problems) {
    if (!problems.found().isEmpty()) {
      return Optional.empty();
    }
    PolicyBook book = new PolicyBook(name, document, Map.copyOf(draft.values()), draft.origins());
    book.check(new SettingProblems(book, problems));
    return problems.found().isEmpty() ? Optional.of(book) : Optional.empty();
  }

  /** Values that contradict each other, and rows about things that there are not. */
  private void check(SettingProblems problems) {
    clock.check(problems);
    absence.check(problems);
    callback.check(problems);
    complaint.check(problems);
    lobby.check(problems);
    handover.check(problems);
    duty.check(problems);
    kpi.check(problems);
    survey.check(problems);
    service.check(problems);
    appearance.check(problems);
    conduct.check(problems);
  }

  static String path(String key) {
    return "policy[" + key + "]";
  }

  /** The value of a setting. */
  @SuppressWarnings("unchecked") // values are put under their own setting only
  public <T> T get(Setting<T> setting) {
    Object value = values.get(setting);
    return value == null ? setting.defaultValue() : (T) value;
  }

  /** The value of a setting in the form of policy files; an empty text where none is given. */
  public <T> Object plain(Setting<T> setting) {
    return setting.type().plain(get(setting));
  }

  /** Whether a setting differs from the manual's value. Set to its default, it has not moved. */
  public boolean isMoved(Setting<?> setting) {
    return values.containsKey(setting) && differs(setting);
  }

  private boolean differs(Setting<?> setting) {
    return !Digest.canonical(plain(setting)).equals(Digest.canonical(manualPlain(setting)));
  }

  /** Ids of the readings whose switch this book has moved: decisions do not rely on them. */
  public Set<String> movedReadings() {
    return movedReadings;
  }

  /**
   * Where a value is from. A table's rows have origins of their own: this one is theirs if they are
   * all cited alike, else the book's.
   */
  public Origin origin(Setting<?> setting) {
    if (!setting.type().isTable()) {
      return origin(setting, Optional.empty(), isMoved(setting));
    }
    List<Origin> rows =
        entries(setting).stream()
            .map(PolicyEntry::origin)
            .filter(origin -> !origin.equals(Origin.MANUAL))
            .distinct()
            .toList();
    return rows.isEmpty() ? Origin.MANUAL : rows.size() == 1 ? rows.get(0) : ownOrigin();
  }

  private Origin origin(Setting<?> setting, Optional<String> row, boolean isMoved) {
    return origins.find(setting, row).orElseGet(() -> isMoved ? ownOrigin() : Origin.MANUAL);
  }

  /** The origin of what this book says without citing it otherwise. */
  public Origin ownOrigin() {
    return Origin.builder().layer(id.name()).document(document).build();
  }

  /** The position of a setting in its file, or of the first of its rows. */
  Optional<String> position(Setting<?> setting) {
    return origins.position(setting);
  }

  /** The position of a row in its file, else of its table. */
  Optional<String> position(Setting<?> setting, String row) {
    return origins
        .find(setting, Optional.of(row))
        .flatMap(Origin::position)
        .or(() -> position(setting));
  }

  /** Every value of this book beside the manual's, setting by setting, of tables row by row. */
  public List<PolicyEntry> entries() {
    return SETTINGS.stream().flatMap(setting -> entries(setting).stream()).toList();
  }

  /**
   * The value of a setting beside the manual's; of a table its rows, those included that this book
   * removed.
   */
  public List<PolicyEntry> entries(Setting<?> setting) {
    Object own = plain(setting);
    Object manual = manualPlain(setting);
    if (!(own instanceof Map<?, ?> rows && manual instanceof Map<?, ?> manualRows)) {
      return List.of(entry(setting, Optional.empty(), own, manual));
    }
    Set<Object> keys = new LinkedHashSet<>(manualRows.keySet());
    keys.addAll(rows.keySet());
    return keys.stream()
        .map(
            key ->
                entry(
                    setting, Optional.of(String.valueOf(key)), rows.get(key), manualRows.get(key)))
        .toList();
  }

  private PolicyEntry entry(
      Setting<?> setting, Optional<String> row, @Nullable Object own, @Nullable Object manual) {
    Optional<Object> value = given(own);
    Optional<Object> manualValue = given(manual);
    return new PolicyEntry(
        setting, row, value, manualValue, origin(setting, row, !Digest.same(value, manualValue)));
  }

  private static Optional<Object> given(@Nullable Object plain) {
    return Optional.ofNullable(plain).filter(value -> !value.equals(""));
  }

  private static <T> Object manualPlain(Setting<T> setting) {
    return setting.type().plain(setting.defaultValue());
  }

  /** The values with a day by which they should be looked at again. */
  List<PolicyEntry> entriesToReview() {
    return entriesToReview;
  }

  /**
   * The values of this book's own that findings on some clauses rely on: those that come from one
   * of the clauses or move a reading of one, tables with a row that names one, and tables of our
   * own making that are named after the kind.
   *
   * @param kind the kind of the question
   * @param clauses the clauses with a finding
   * @return in the order of the settings
   */
  public List<SettingOverride> overrides(String kind, Collection<String> clauses) {
    if (siteValues.isEmpty()) {
      return List.of();
    }
    Reliance reliance = new Reliance(kind, clauses);
    return siteValues.stream()
        .filter(site -> site.isReliedOn(reliance))
        .flatMap(site -> site.overrides().stream())
        .toList();
  }

  private Map<String, Object> plainValues() {
    Map<String, Object> plain = new TreeMap<>();
    for (Setting<?> setting : SETTINGS) {
      plain.put(setting.key(), plain(setting));
    }
    return plain;
  }

  /** Which book this is. */
  public PolicyId id() {
    return id;
  }

  /** The site's document that changed values are cited from; empty for the manual. */
  public Optional<String> document() {
    return document;
  }

  /** How days and months are counted. */
  public Counting counting() {
    return counting;
  }

  /** The conventions that hold throughout. */
  public ConventionPolicy conventions() {
    return conventions;
  }

  /** Complaints and suggestions. */
  public ComplaintPolicy complaint() {
    return complaint;
  }

  /** Callbacks. */
  public CallbackPolicy callback() {
    return callback;
  }

  /** Nonconformities. */
  public NonconformityPolicy nonconformity() {
    return nonconformity;
  }

  /** Attendance. */
  public AttendancePolicy attendance() {
    return attendance;
  }

  /** Unauthorised absence. */
  public AbsencePolicy absence() {
    return absence;
  }

  /** Leave. */
  public LeavePolicy leave() {
    return leave;
  }

  /** Pay. */
  public PayPolicy pay() {
    return pay;
  }

  /** Repairs. */
  public RepairPolicy repair() {
    return repair;
  }

  /** Rectification. */
  public RectificationPolicy rectification() {
    return rectification;
  }

  /** Handover and move-in. */
  public HandoverPolicy handover() {
    return handover;
  }

  /** Key custody. */
  public KeyPolicy key() {
    return key;
  }

  /** The lobby. */
  public LobbyPolicy lobby() {
    return lobby;
  }

  /** Labour contracts. */
  public EmploymentPolicy employment() {
    return employment;
  }

  /** The free-service catalogue. */
  public ServicePolicy service() {
    return service;
  }

  /** Appearance. */
  public AppearancePolicy appearance() {
    return appearance;
  }

  /** Conduct. */
  public ConductPolicy conduct() {
    return conduct;
  }

  /** Surveys. */
  public SurveyPolicy survey() {
    return survey;
  }

  /** What posts require. */
  public QualificationPolicy qualification() {
    return qualification;
  }

  /** Staffing. */
  public StaffingPolicy staffing() {
    return staffing;
  }

  /** Measured targets. */
  public KpiPolicy kpi() {
    return kpi;
  }

  /** Recurring duties. */
  public DutyPolicy duty() {
    return duty;
  }

  /** Archives. */
  public ArchivePolicy archive() {
    return archive;
  }

  /** How obligations are timed. */
  public ClockPolicy clock() {
    return clock;
  }

  /** Open vocabularies. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Books are equal if their name, document and values are, and their values are cited alike. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PolicyBook book
        && id.equals(book.id)
        && document.equals(book.document)
        && citations().equals(book.citations());
  }

  /** How values are cited, where that is not as the book's own. */
  private Map<String, Origin> citations() {
    Map<String, Origin> citations = new HashMap<>();
    siteValues.stream()
        .flatMap(site -> site.entries().stream())
        .filter(entry -> !entry.origin().equals(Origin.MANUAL))
        .filter(entry -> !entry.origin().equals(ownOrigin()))
        .forEach(entry -> citations.put(entry.path(), entry.origin()));
    return citations;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The book's name and version. */
  @Override
  public String toString() {
    return id.toString();
  }
}
