package dev.guicheng.complaint;

import dev.guicheng.Channel;
import dev.guicheng.ComplaintClass;
import dev.guicheng.manual.Deadline;
import dev.guicheng.manual.Moment;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingProblems;
import dev.guicheng.policy.SettingTypes;
import dev.guicheng.policy.Span;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers, lists and switches for complaints and suggestions (article 14, article 15 and the
 * visitors' rules).
 */
public final class ComplaintPolicy {
  /**
   * Apologise and thank for complaints; or article 14 alone at the front desk ({@code
   * complaint.courtesy}).
   */
  public enum CourtesyRule {
    /** Apologise and thank. */
    UNION,
    /** At the front desk apologise for complaints, thank for the rest. */
    ARTICLE_14
  }

  /** Who first gets a good suggestion ({@code complaint.suggestion.recipient}). */
  public enum SuggestionRecipient {
    /** The department supervisor, who passes it on. */
    SUPERVISOR,
    /** The director of the management office. */
    DIRECTOR
  }

  /** Measurable bound of "立即核实" ({@code complaint.verification.bound}). */
  public enum VerificationBound {
    /** The calendar day of receipt. */
    SAME_DAY,
    /** No measurable bound. */
    NONE
  }

  /** When the 24 hours start ({@code complaint.feedback.start}). */
  public enum FeedbackStart {
    /** When the service assistant or manager accepted it. */
    ACCEPTED,
    /** When it came in. */
    RECEIVED
  }

  /** 开发商及房屋质量: either cause or both ({@code complaint.class2.causes}). */
  public enum Class2Causes {
    /** The developer or the quality of the building. */
    EITHER,
    /** The developer and the quality of the building. */
    BOTH
  }

  /** Class of a cause no clause lists ({@code complaint.unlistedCause}). */
  public enum UnlistedCause {
    /** No class; a person decides. */
    UNDETERMINED,
    /** Class 3. */
    CLASS_3
  }

  /**
   * Class from keywords alone: provisional until facts are established ({@code
   * complaint.keywordClass}).
   */
  public enum KeywordClass {
    /** Routed, but a person confirms. */
    PROVISIONAL,
    /** Final if the keywords give one class. */
    FINAL
  }

  /** Urgent to the manager, otherwise to the centre ({@code complaint.unsolved.recipient}). */
  public enum UnsolvedRecipient {
    /** The manager when urgent, else the centre. */
    BY_URGENCY,
    /** Always the manager. */
    SERVICE_MANAGER,
    /** Always the centre. */
    SERVICE_CENTRE
  }

  /** Apologise and thank for complaints; or article 14 alone at the front desk (CMP-03b). */
  public static final Setting<CourtesyRule> COURTESY =
      Setting.of(
              "complaint.courtesy",
              SettingTypes.choice(CourtesyRule.class),
              CourtesyRule.UNION,
              "CMP-03b",
              "apologise and thank for complaints; or article 14 alone at the front desk")
          .reading("X-06");

  /** Mandatory intake fields: names of {@link IntakeForm} attributes (CMP-02). */
  public static final Setting<List<String>> RECORD_FIELDS =
      Setting.of(
          "complaint.record.fields",
          SettingTypes.list(SettingTypes.text()),
          List.of("customerName", "room", "phone", "incident", "occurredAt"),
          "CMP-02",
          "mandatory intake fields");

  /** Who first gets a good suggestion (CMP-04). */
  public static final Setting<SuggestionRecipient> SUGGESTION_RECIPIENT =
      Setting.of(
              "complaint.suggestion.recipient",
              SettingTypes.choice(SuggestionRecipient.class),
              SuggestionRecipient.SUPERVISOR,
              "CMP-04",
              "who first gets a good suggestion")
          .reading("X-10");

  /** Channels for a major complaint's apology (CMP-08). */
  public static final Setting<List<Channel>> APOLOGY_CHANNELS =
      Setting.of(
          "complaint.apology.channels",
          SettingTypes.constants(Channel.class),
          List.of(Channel.HOME_VISIT, Channel.PHONE),
          "CMP-08",
          "channels for a major complaint's apology");

  /** Measurable bound of "立即核实" (CMP-24). */
  public static final Setting<VerificationBound> VERIFICATION_BOUND =
      Setting.of(
              "complaint.verification.bound",
              SettingTypes.choice(VerificationBound.class),
              VerificationBound.SAME_DAY,
              "CMP-24",
              "measurable bound of \"立即核实\"")
          .reading("X-07");

  /** Progress feedback (CMP-17). */
  public static final Setting<Span> FEEDBACK_WINDOW =
      Setting.of(
          "complaint.feedback.window",
          SettingTypes.span(),
          Span.ofHours(24),
          "CMP-17",
          "progress feedback");

  /** When the 24 hours start (CMP-17). */
  public static final Setting<FeedbackStart> FEEDBACK_START =
      Setting.of(
              "complaint.feedback.start",
              SettingTypes.choice(FeedbackStart.class),
              FeedbackStart.ACCEPTED,
              "CMP-17",
              "when the 24 hours start")
          .reading("Z-18");

  /** 开发商及房屋质量: either cause or both (CMP-20). */
  public static final Setting<Class2Causes> CLASS2_CAUSES =
      Setting.of(
              "complaint.class2.causes",
              SettingTypes.choice(Class2Causes.class),
              Class2Causes.EITHER,
              "CMP-20",
              "开发商及房屋质量: either cause or both")
          .reading("Z-21");

  /** Class of a cause no clause lists (CMP-21). */
  public static final Setting<UnlistedCause> UNLISTED_CAUSE =
      Setting.of(
              "complaint.unlistedCause",
              SettingTypes.choice(UnlistedCause.class),
              UnlistedCause.UNDETERMINED,
              "CMP-21",
              "class of a cause no clause lists")
          .reading("Y-02");

  /** Class from keywords alone: provisional until facts are established (CMP-18). */
  public static final Setting<KeywordClass> KEYWORD_CLASS =
      Setting.of(
              "complaint.keywordClass",
              SettingTypes.choice(KeywordClass.class),
              KeywordClass.PROVISIONAL,
              "CMP-18",
              "class from keywords alone: provisional until facts are established")
          .reading("Z-75");

  /** Urgent to the manager, otherwise to the centre (CMP-16). */
  public static final Setting<UnsolvedRecipient> UNSOLVED_RECIPIENT =
      Setting.of(
              "complaint.unsolved.recipient",
              SettingTypes.choice(UnsolvedRecipient.class),
              UnsolvedRecipient.BY_URGENCY,
              "CMP-16",
              "urgent to the manager, otherwise to the centre")
          .reading("Z-42");

  /** Matter → duration; numbers not given (CMP-36). */
  public static final Setting<Map<String, Span>> DEADLINES =
      Setting.of(
          "complaint.deadlines",
          SettingTypes.map(SettingTypes.span()),
          Map.of(),
          "CMP-36",
          "matter → duration; numbers not given");

  /** Feedback channels (CMP-39). */
  public static final Setting<List<Channel>> CHANNELS_REQUIRED =
      Setting.of(
          "complaint.channels.required",
          SettingTypes.constants(Channel.class),
          List.of(Channel.PHONE, Channel.MAIL, Channel.WEBSITE),
          "CMP-39",
          "feedback channels");

  /** Complaints ÷ households (CMP-33). */
  public static final Setting<BigDecimal> RATE_MAX =
      Setting.of(
              "complaint.rate.max",
              SettingTypes.fraction(),
              new BigDecimal("0.01"),
              "CMP-33",
              "complaints ÷ households")
          .reading("Y-26")
          .in("fraction");

  /** 力争: target or duty (CMP-33). */
  public static final Setting<Boolean> RATE_BINDING =
      Setting.of(
              "complaint.rate.binding", SettingTypes.bool(), false, "CMP-33", "力争: target or duty")
          .reading("Z-35");

  /** Topic → class; OUR DEFAULT, not the manual's. */
  public static final Setting<Map<String, Optional<ComplaintClass>>> TOPICS =
      Setting.of(
          "complaint.topics",
          SettingTypes.map(TopicTable.CLASS_OR_NONE),
          TopicTable.classes(),
          "own",
          "topic → class; OUR DEFAULT, not the manual's");

  /** Keyword → topic; OUR DEFAULT, not the manual's. */
  public static final Setting<Map<String, String>> KEYWORDS =
      Setting.of(
          "complaint.keywords",
          SettingTypes.map(SettingTypes.text()),
          TopicTable.keywords(),
          "own",
          "keyword → topic; OUR DEFAULT, not the manual's");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          COURTESY,
          RECORD_FIELDS,
          SUGGESTION_RECIPIENT,
          APOLOGY_CHANNELS,
          VERIFICATION_BOUND,
          FEEDBACK_WINDOW,
          FEEDBACK_START,
          CLASS2_CAUSES,
          UNLISTED_CAUSE,
          KEYWORD_CLASS,
          UNSOLVED_RECIPIENT,
          DEADLINES,
          CHANNELS_REQUIRED,
          RATE_MAX,
          RATE_BINDING,
          TOPICS,
          KEYWORDS);

  private final PolicyBook book;
  private final KeywordMatcher keywordMatcher;

  /** The section of a policy book. */
  public ComplaintPolicy(PolicyBook book) {
    this.book = book;
    this.keywordMatcher = KeywordMatcher.of(book.get(KEYWORDS), book.get(TOPICS).keySet());
  }

  /**
   * Refuses keywords of topics that there are not, and mandatory fields that the intake form does
   * not have. The library's own keywords may lack their topic: who removes a topic need not remove
   * its keywords too, they are no longer looked for.
   */
  public void check(SettingProblems problems) {
    Set<String> topics = topics().keySet();
    keywords()
        .forEach(
            (keyword, topic) -> {
              if (!topics.contains(topic) && !topic.equals(KEYWORDS.defaultValue().get(keyword))) {
                problems.addUnknown(
                    KEYWORDS, topic, topics, "%s: %s is no topic of %s", keyword, topic, TOPICS);
              }
            });
    for (String field : recordFields()) {
      if (!IntakeForm.FIELDS.contains(field)) {
        problems.addUnknown(
            RECORD_FIELDS,
            field,
            IntakeForm.FIELDS,
            "\"%s\" is no field of the intake form %s",
            field,
            IntakeForm.FIELDS);
      }
    }
  }

  /** Finds the keywords of {@link #KEYWORDS} whose topic is in {@link #TOPICS}. */
  public KeywordMatcher keywordMatcher() {
    return keywordMatcher;
  }

  /**
   * The classes that topics have, in the order of the classes, each once. Topics without a class,
   * and topics that are not in the table, add none.
   */
  public List<ComplaintClass> classesOf(Collection<String> topics) {
    Map<String, Optional<ComplaintClass>> classes = topics();
    return topics.stream()
        .flatMap(topic -> classes.getOrDefault(topic, Optional.empty()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * By when progress is fed back (CMP-17).
   *
   * @param startedAt when the clock started: {@link #FEEDBACK_START} says which instant that is
   */
  public Deadline feedbackDeadline(LocalDateTime startedAt) {
    return deadline(feedbackWindow(), startedAt);
  }

  /**
   * By when a complaint about a matter is handled (CMP-36); empty if {@link #DEADLINES} has no row
   * for the matter.
   */
  public Optional<Deadline> handlingDeadline(String matter, LocalDateTime receivedAt) {
    return Optional.ofNullable(deadlines().get(matter)).map(span -> deadline(span, receivedAt));
  }

  private Deadline deadline(Span span, LocalDateTime from) {
    return book.counting().within(span, Moment.at(from)).orElseThrow(); // the instant is known
  }

  /** The value of {@link #COURTESY}. */
  public CourtesyRule courtesy() {
    return book.get(COURTESY);
  }

  /** The value of {@link #RECORD_FIELDS}. */
  public List<String> recordFields() {
    return book.get(RECORD_FIELDS);
  }

  /** The value of {@link #SUGGESTION_RECIPIENT}. */
  public SuggestionRecipient suggestionRecipient() {
    return book.get(SUGGESTION_RECIPIENT);
  }

  /** The value of {@link #APOLOGY_CHANNELS}. */
  public List<Channel> apologyChannels() {
    return book.get(APOLOGY_CHANNELS);
  }

  /** The value of {@link #VERIFICATION_BOUND}. */
  public VerificationBound verificationBound() {
    return book.get(VERIFICATION_BOUND);
  }

  /** The value of {@link #FEEDBACK_WINDOW}. */
  public Span feedbackWindow() {
    return book.get(FEEDBACK_WINDOW);
  }

  /** The value of {@link #FEEDBACK_START}. */
  public FeedbackStart feedbackStart() {
    return book.get(FEEDBACK_START);
  }

  /** The value of {@link #CLASS2_CAUSES}. */
  public Class2Causes class2Causes() {
    return book.get(CLASS2_CAUSES);
  }

  /** The value of {@link #UNLISTED_CAUSE}. */
  public UnlistedCause unlistedCause() {
    return book.get(UNLISTED_CAUSE);
  }

  /** The value of {@link #KEYWORD_CLASS}. */
  public KeywordClass keywordClass() {
    return book.get(KEYWORD_CLASS);
  }

  /** The value of {@link #UNSOLVED_RECIPIENT}. */
  public UnsolvedRecipient unsolvedRecipient() {
    return book.get(UNSOLVED_RECIPIENT);
  }

  /** The value of {@link #DEADLINES}. */
  public Map<String, Span> deadlines() {
    return book.get(DEADLINES);
  }

  /** The value of {@link #CHANNELS_REQUIRED}. */
  public List<Channel> channelsRequired() {
    return book.get(CHANNELS_REQUIRED);
  }

  /** The value of {@link #RATE_MAX}. */
  public BigDecimal rateMax() {
    return book.get(RATE_MAX);
  }

  /** The value of {@link #RATE_BINDING}. */
  public boolean rateBinding() {
    return book.get(RATE_BINDING);
  }

  /** The value of {@link #TOPICS}. */
  public Map<String, Optional<ComplaintClass>> topics() {
    return book.get(TOPICS);
  }

  /** The value of {@link #KEYWORDS}. */
  public Map<String, String> keywords() {
    return book.get(KEYWORDS);
  }
}
