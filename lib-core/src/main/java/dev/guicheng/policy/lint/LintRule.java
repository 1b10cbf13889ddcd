package dev.guicheng.policy.lint;

import static dev.guicheng.policy.lint.LintSeverity.ERROR;
import static dev.guicheng.policy.lint.LintSeverity.HINT;
import static dev.guicheng.policy.lint.LintSeverity.WARNING;

import java.util.Locale;

/** What lint looks for. */
public enum LintRule {
  /** A window that is over before it opens, for some day of completion. */
  WINDOW_NEVER_OPEN(ERROR),
  /** A limit that is longer than one that must not be shorter. */
  LIMITS_OUT_OF_ORDER(WARNING),
  /** Something must be finished before it must have begun. */
  END_BEFORE_BEGINNING(ERROR),
  /** A rate that grows where it should fall, or the other way round. */
  RATES_OUT_OF_ORDER(WARNING),
  /** A tier that no number of days reaches. */
  TIER_EMPTY(ERROR),
  /** Days that two tiers claim. */
  TIERS_OVERLAP(WARNING),
  /** Days that no tier claims. */
  TIERS_GAP(WARNING),
  /** A limit that another one always reaches first. */
  LIMIT_SHADOWED(WARNING),
  /** A band of shares in which no whole number lies for some population. */
  BAND_WITHOUT_NUMBER(ERROR),
  /** A requirement that nobody can meet. */
  NEVER_MET(ERROR),
  /** A requirement that nobody can break. */
  NEVER_BROKEN(WARNING),
  /** A list of which one must be used, and which is empty. */
  NOTHING_TO_CHOOSE(ERROR),
  /** A list that is empty, so that its clause asks for nothing. */
  EMPTY_LIST(WARNING),
  /** Words that staff must say and must not say. */
  PHRASE_BANNED_AND_REQUIRED(ERROR),
  /** One keyword in two spellings that are the same to the matcher, with two topics. */
  KEYWORD_OF_SEVERAL_TOPICS(ERROR),
  /** Keywords that differ in width, case or blanks only, with two topics. */
  KEYWORDS_LOOK_ALIKE(WARNING),
  /** A keyword within a longer one of another topic: the longer one hides it. */
  KEYWORD_HIDDEN(HINT),
  /** A keyword in a form that hardly occurs in what customers write. */
  KEYWORD_FORM(WARNING),
  /** A keyword of one Chinese character. */
  KEYWORD_TOO_SHORT(WARNING),
  /** A topic of the site's own that no keyword leads to. */
  TOPIC_WITHOUT_KEYWORD(HINT),
  /** Keywords whose topic the book removed. */
  TOPIC_REMOVED(HINT),
  /** Keys of a table that look the same. */
  KEYS_LOOK_ALIKE(WARNING),
  /** An access row for persons whom rules of the manual decide. */
  ACCESS_REPLACES_RULES(WARNING),
  /** An access row that lets everybody of its kind in. */
  ACCESS_UNCONDITIONAL(WARNING),
  /** A duty that is due more often than its period has days. */
  DUTY_TOO_OFTEN(WARNING),
  /** A duty that is due before its period is over. */
  DUTY_DUE_EARLY(ERROR),
  /** A duty that is due long after its period. */
  DUTY_DUE_LATE(WARNING),
  /** A due day that some months do not have. */
  DUE_DAY_MISSING(WARNING),
  /** A duty of a role that the rest of the book does not know. */
  DUTY_OF_UNUSED_ROLE(HINT),
  /** Fewer copies of a form than there are who keep one. */
  TOO_FEW_COPIES(WARNING),
  /** Two services under one catalogue code. */
  CATALOGUE_CODE_TWICE(WARNING),
  /** A declared code without the row that gives it a meaning. */
  CODE_UNUSED(WARNING),
  /** A declared code that nothing in the book names. */
  CODE_NAMED_NOWHERE(HINT),
  /** A declaration of a code that is built in. */
  CODE_BUILT_IN(WARNING),
  /** Two codes of one name. */
  NAME_TWICE(WARNING),
  /** A Chinese name without Chinese, or an English one with it. */
  NAME_IN_OTHER_LANGUAGE(HINT),
  /** A code that is not written like the others. */
  CODE_FORM(HINT),
  /** A value that another setting makes meaningless. */
  WITHOUT_EFFECT(WARNING),
  /** Alternatives of readings that do not belong together. */
  READINGS_MIXED(WARNING),
  /** A value that present law may not bear. */
  STATUTE(HINT),
  /** A value that is the manual's anyway. */
  NO_CHANGE(HINT);

  private final LintSeverity severity;

  LintRule(LintSeverity severity) {
    this.severity = severity;
  }

  /** How sure it is that a finding is a mistake. */
  public LintSeverity severity() {
    return severity;
  }

  /** The name in files and messages, such as {@code tiers-overlap}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
