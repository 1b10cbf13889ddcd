package dev.guicheng.service;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import dev.guicheng.policy.Span;
import java.math.BigDecimal;
import java.util.List;

/** The limits and phrases for conduct (articles 6 to 8). */
public final class ConductPolicy {
  /** 30 seconds ({@code conduct.visit.gapRule}). */
  public enum GapRule {
    /** At least so long. */
    AT_LEAST,
    /** Exactly so long. */
    EXACTLY
  }

  /** Rings (STD-05). */
  public static final Setting<Integer> CALL_MAX_RINGS =
      Setting.of("conduct.call.maxRings", SettingTypes.integer(1), 3, "STD-05", "rings")
          .in("rings");

  /** Before trying again (STD-06). */
  public static final Setting<Span> VISIT_REPEAT_GAP =
      Setting.of(
          "conduct.visit.repeatGap",
          SettingTypes.span(),
          Span.parse("PT30S"),
          "STD-06",
          "before trying again");

  /** 30 seconds (STD-06). */
  public static final Setting<GapRule> VISIT_GAP_RULE =
      Setting.of(
              "conduct.visit.gapRule",
              SettingTypes.choice(GapRule.class),
              GapRule.AT_LEAST,
              "STD-06",
              "30 seconds")
          .reading("Z-31");

  /** Metres (STD-07). */
  public static final Setting<BigDecimal> SMILE_DISTANCE_M =
      Setting.of(
              "conduct.smile.distanceM",
              SettingTypes.decimal(),
              new BigDecimal("3"),
              "STD-07",
              "metres")
          .reading("Z-32")
          .in("m");

  /** People (STD-09). */
  public static final Setting<Integer> TALK_PARTICIPANTS =
      Setting.of("conduct.talk.participants", SettingTypes.integer(1), 3, "STD-09", "people")
          .in("people");

  /** Substrings (STD-10). */
  public static final Setting<List<String>> PHRASES_BANNED =
      Setting.of(
          "conduct.phrases.banned",
          SettingTypes.list(SettingTypes.text()),
          List.of("不知道", "不清楚", "这与我无关"),
          "STD-10",
          "substrings");

  /** Any one (STD-18). */
  public static final Setting<List<String>> PHRASES_GREETING =
      Setting.of(
          "conduct.phrases.greeting",
          SettingTypes.list(SettingTypes.text()),
          List.of("您好", "早上好", "新年好"),
          "STD-18",
          "any one");

  /** Any one (STD-18). */
  public static final Setting<List<String>> PHRASES_ENQUIRY =
      Setting.of(
          "conduct.phrases.enquiry",
          SettingTypes.list(SettingTypes.text()),
          List.of("请问"),
          "STD-18",
          "any one");

  /** All (STD-11). */
  public static final Setting<List<String>> PHRASES_CLOSING =
      Setting.of(
          "conduct.phrases.closing",
          SettingTypes.list(SettingTypes.text()),
          List.of("谢谢", "再见"),
          "STD-11",
          "all");

  /** Any one (STD-18). */
  public static final Setting<List<String>> PHRASES_WAITING =
      Setting.of(
          "conduct.phrases.waiting",
          SettingTypes.list(SettingTypes.text()),
          List.of("对不起", "请稍等"),
          "STD-18",
          "any one");

  /** Any one (STD-18). */
  public static final Setting<List<String>> PHRASES_FAREWELL =
      Setting.of(
          "conduct.phrases.farewell",
          SettingTypes.list(SettingTypes.text()),
          List.of("再见", "您慢走", "欢迎再来"),
          "STD-18",
          "any one");

  /** Any one (STD-23). */
  public static final Setting<List<String>> PHRASES_LANGUAGE =
      Setting.of(
          "conduct.phrases.language",
          SettingTypes.list(SettingTypes.text()),
          List.of("请您用普通话", "我不会说广州话"),
          "STD-23",
          "any one");

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
          PHRASES_LANGUAGE);

  private final PolicyBook book;

  /** The section of a policy book. */
  public ConductPolicy(PolicyBook book) {
    this.book = book;
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

  /** The value of {@link #PHRASES_BANNED}. */
  public List<String> phrasesBanned() {
    return book.get(PHRASES_BANNED);
  }

  /** The value of {@link #PHRASES_GREETING}. */
  public List<String> phrasesGreeting() {
    return book.get(PHRASES_GREETING);
  }

  /** The value of {@link #PHRASES_ENQUIRY}. */
  public List<String> phrasesEnquiry() {
    return book.get(PHRASES_ENQUIRY);
  }

  /** The value of {@link #PHRASES_CLOSING}. */
  public List<String> phrasesClosing() {
    return book.get(PHRASES_CLOSING);
  }

  /** The value of {@link #PHRASES_WAITING}. */
  public List<String> phrasesWaiting() {
    return book.get(PHRASES_WAITING);
  }

  /** The value of {@link #PHRASES_FAREWELL}. */
  public List<String> phrasesFarewell() {
    return book.get(PHRASES_FAREWELL);
  }

  /** The value of {@link #PHRASES_LANGUAGE}. */
  public List<String> phrasesLanguage() {
    return book.get(PHRASES_LANGUAGE);
  }
}
