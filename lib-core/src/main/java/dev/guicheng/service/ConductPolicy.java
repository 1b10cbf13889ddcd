package dev.guicheng.service;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.guicheng.Relation;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingProblems;
import dev.guicheng.policy.SettingTypes;
import dev.guicheng.policy.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The limits and phrases for conduct (articles 6 to 8). */
public final class ConductPolicy {
  /** How the wait before trying again is compared ({@code conduct.visit.gapRule}). */
  public enum GapRule {
    /** At least so long. */
    AT_LEAST(Relation.AT_LEAST),
    /** Exactly so long. */
    EXACTLY(Relation.ONE_OF);

    private final Relation relation;

    GapRule(Relation relation) {
      this.relation = relation;
    }

    /** How a wait is compared with the one prescribed. */
    public Relation relation() {
      return relation;
    }

    private boolean allows(Span gap, Span prescribed) {
      return !prescribed.isLongerThan(gap) && (this == AT_LEAST || !gap.isLongerThan(prescribed));
    }
  }

  /** The ring by which a call is answered, inclusive (STD-05). */
  public static final Setting<Integer> CALL_MAX_RINGS =
      Setting.of("conduct.call.maxRings", SettingTypes.integer(1), 3, "STD-05", "rings")
          .in("rings");

  /** How long to wait before ringing or knocking again (STD-06). */
  public static final Setting<Span> VISIT_REPEAT_GAP =
      Setting.of(
          "conduct.visit.repeatGap",
          SettingTypes.span(),
          Span.parse("PT30S"),
          "STD-06",
          "before trying again");

  /** Whether the wait is a minimum or exact (STD-06). */
  public static final Setting<GapRule> VISIT_GAP_RULE =
      Setting.of(
              "conduct.visit.gapRule",
              SettingTypes.choice(GapRule.class),
              GapRule.AT_LEAST,
              "STD-06",
              "30 seconds")
          .reading("Z-31");

  /** Within how many metres of a resident staff smile, inclusive (STD-07). */
  public static final Setting<BigDecimal> SMILE_DISTANCE_M =
      Setting.of(
              "conduct.smile.distanceM",
              SettingTypes.decimal(),
              new BigDecimal("3"),
              "STD-07",
              "metres")
          .reading("Z-32")
          .in("m");

  /** From how many people on a common language is needed, inclusive (STD-09). */
  public static final Setting<Integer> TALK_PARTICIPANTS =
      Setting.of("conduct.talk.participants", SettingTypes.integer(1), 3, "STD-09", "people")
          .in("people");

  /** Phrases that are never said (STD-10). */
  public static final Setting<List<String>> PHRASES_BANNED =
      Setting.of(
          "conduct.phrases.banned",
          SettingTypes.list(SettingTypes.text()),
          List.of("不知道", "不清楚", "这与我无关"),
          "STD-10",
          "substrings");

  /** Phrases that greet a visitor, any one of them (STD-18). */
  public static final Setting<List<String>> PHRASES_GREETING =
      Setting.of(
          "conduct.phrases.greeting",
          SettingTypes.list(SettingTypes.text()),
          List.of("您好", "早上好", "新年好"),
          "STD-18",
          "any one");

  /** Phrases that ask what a visitor wishes, any one of them (STD-18). */
  public static final Setting<List<String>> PHRASES_ENQUIRY =
      Setting.of(
          "conduct.phrases.enquiry",
          SettingTypes.list(SettingTypes.text()),
          List.of("请问"),
          "STD-18",
          "any one");

  /** Phrases that close a call, all of them (STD-11). */
  public static final Setting<List<String>> PHRASES_CLOSING =
      Setting.of(
          "conduct.phrases.closing",
          SettingTypes.list(SettingTypes.text()),
          List.of("谢谢", "再见"),
          "STD-11",
          "all");

  /** Phrases that ask for patience, any one of them (STD-18). */
  public static final Setting<List<String>> PHRASES_WAITING =
      Setting.of(
          "conduct.phrases.waiting",
          SettingTypes.list(SettingTypes.text()),
          List.of("对不起", "请稍等"),
          "STD-18",
          "any one");

  /** Phrases that see a visitor off, any one of them (STD-18). */
  public static final Setting<List<String>> PHRASES_FAREWELL =
      Setting.of(
          "conduct.phrases.farewell",
          SettingTypes.list(SettingTypes.text()),
          List.of("再见", "您慢走", "欢迎再来"),
          "STD-18",
          "any one");

  /** Phrases for a language that is not understood, any one of them (STD-23). */
  public static final Setting<List<String>> PHRASES_LANGUAGE =
      Setting.of(
          "conduct.phrases.language",
          SettingTypes.list(SettingTypes.text()),
          List.of("请您用普通话", "我不会说广州话"),
          "STD-23",
          "any one");

  /** The words that open every call; the department follows (STD-11). */
  public static final Setting<String> CALL_OPENING =
      Setting.of(
          "conduct.call.opening",
          SettingTypes.text(),
          "您好",
          "STD-11",
          "words that open a call, before the department");

  /** How often the bell is rung at a time (STD-06). */
  public static final Setting<Integer> VISIT_BELL_RINGS =
      Setting.of(
          "conduct.visit.bellRings",
          SettingTypes.integer(1),
          1,
          "STD-06",
          "how often the bell is rung");

  /** How often a door is knocked at, at a time (STD-06). */
  public static final Setting<Integer> VISIT_KNOCKS =
      Setting.of(
          "conduct.visit.knocks",
          SettingTypes.integer(1),
          2,
          "STD-06",
          "how often a door is knocked at");

  /** The meeting with an owner from which on staff know the name, inclusive (STD-15). */
  public static final Setting<Integer> NAME_FROM_MEETING =
      Setting.of(
          "conduct.name.fromMeeting",
          SettingTypes.integer(1),
          2,
          "STD-15",
          "meeting from which on the owner's name is known");

  /** What is not done at work: act to its clause and when it is allowed. */
  public static final Setting<Map<String, ActRow>> ACTS =
      Setting.of(
          "conduct.acts",
          SettingTypes.map(ActRow.TYPE),
          ActRow.manual(),
          Setting.OWN,
          "what is not done at work: act to clause and allowance");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          CALL_MAX_RINGS,
          VISIT_REPEAT_GAP,
          VISIT_GAP_RULE,
          SMILE_DISTANCE_M,
          TALK_PARTICIPANTS,
          PHRASES_BANNED,
          PHRASES_GREETING,
          PHRASES_ENQUIRY,
          PHRASES_CLOSING,
          PHRASES_WAITING,
          PHRASES_FAREWELL,
          PHRASES_LANGUAGE,
          CALL_OPENING,
          VISIT_BELL_RINGS,
          VISIT_KNOCKS,
          NAME_FROM_MEETING,
          ACTS);

  /** The clauses of the manual's table of acts. */
  public static final Set<String> ACT_CLAUSES =
      ActRow.manual().values().stream().map(ActRow::clause).collect(toUnmodifiableSet());

  /** The clauses of the phrases of each stage of a talk. */
  public static final Set<String> PHRASE_CLAUSES =
      Arrays.stream(Talk.values())
          .map(talk -> phrasesSetting(talk).clause())
          .collect(toUnmodifiableSet());

  private final PolicyBook book;

  /** The section of a policy book. */
  public ConductPolicy(PolicyBook book) {
    this.book = book;
  }

  /**
   * Refuses rows about acts that are neither built in nor declared, or under a clause about
   * something else.
   */
  public void check(SettingProblems problems) {
    problems.requireKnownKeys(ACTS, Act::new);
    problems.requireClauses(ACTS, ActRow::clause, ACT_CLAUSES);
  }

  /** The value of {@link #CALL_MAX_RINGS}. */
  public int callMaxRings() {
    return book.get(CALL_MAX_RINGS);
  }

  /** The value of {@link #VISIT_REPEAT_GAP}. */
  public Span visitRepeatGap() {
    return book.get(VISIT_REPEAT_GAP);
  }

  /** The value of {@link #VISIT_GAP_RULE}. */
  public GapRule visitGapRule() {
    return book.get(VISIT_GAP_RULE);
  }

  /** The value of {@link #SMILE_DISTANCE_M}. */
  public BigDecimal smileDistanceM() {
    return book.get(SMILE_DISTANCE_M);
  }

  /** The value of {@link #TALK_PARTICIPANTS}. */
  public int talkParticipants() {
    return book.get(TALK_PARTICIPANTS);
  }

  /** The value of {@link #CALL_OPENING}. */
  public String callOpening() {
    return book.get(CALL_OPENING);
  }

  /** The value of {@link #ACTS}. */
  public Map<String, ActRow> acts() {
    return book.get(ACTS);
  }

  /** The value of {@link #PHRASES_BANNED}. */
  public Phrases bannedPhrases() {
    return phrases(PHRASES_BANNED);
  }

  /** The value of {@link #PHRASES_CLOSING}. */
  public Phrases closingPhrases() {
    return phrases(PHRASES_CLOSING);
  }

  /** The phrases for a stage of a talk, of which one is said. */
  public Phrases phrasesFor(Talk talk) {
    return phrases(phrasesSetting(talk));
  }

  private static Setting<List<String>> phrasesSetting(Talk talk) {
    return switch (talk) {
      case GREETING -> PHRASES_GREETING;
      case ENQUIRY -> PHRASES_ENQUIRY;
      case WAITING -> PHRASES_WAITING;
      case FAREWELL -> PHRASES_FAREWELL;
      case LANGUAGE -> PHRASES_LANGUAGE;
    };
  }

  private Phrases phrases(Setting<List<String>> setting) {
    return new Phrases(setting.clause(), book.get(setting));
  }

  /**
   * Whether the first words of a call are its opening and then something more, which is taken for
   * the department; punctuation is nothing more.
   */
  public boolean isOpening(String words) {
    String said = words.strip();
    return said.startsWith(callOpening())
        && said.substring(callOpening().length()).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** How often the bell is rung or the door knocked at, at a time. */
  public int signalCount(DoorSignal signal) {
    return switch (signal) {
      case BELL -> book.get(VISIT_BELL_RINGS);
      case KNOCK -> book.get(VISIT_KNOCKS);
    };
  }

  /** Whether a wait before ringing or knocking again is as long as prescribed. */
  public boolean isRepeatGapKept(Span gap) {
    return visitGapRule().allows(gap, visitRepeatGap());
  }

  /** Whether a distance is near enough for a smile; false if it is not known. */
  public boolean isNear(Optional<BigDecimal> metres) {
    return metres.filter(distance -> distance.compareTo(smileDistanceM()) <= 0).isPresent();
  }

  /** Whether so many people need a common language; false if their number is not known. */
  public boolean needsCommonLanguage(Optional<Integer> people) {
    return people.filter(count -> count >= talkParticipants()).isPresent();
  }

  /** Whether the owner's name is known by this meeting; false if its number is not known. */
  public boolean needsName(Optional<Integer> meeting) {
    return meeting.filter(number -> number >= book.get(NAME_FROM_MEETING)).isPresent();
  }

  /** What was done of the table of acts; what the table does not name is left out. */
  public List<SeenAct> actsOf(ConductRecord record) {
    Map<String, ActRow> rows = acts();
    return record.acts().stream()
        .distinct()
        .flatMap(
            act ->
                Optional.ofNullable(rows.get(act.code()))
                    .filter(row -> row.appliesTo(record))
                    .map(
                        row ->
                            new SeenAct(
                                row.clause(), act, row.allowed(), row.allowed().allows(record)))
                    .stream())
        .toList();
  }
}
