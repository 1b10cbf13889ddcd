package dev.guicheng.cli.handbook;

import dev.guicheng.Verdict;
import java.util.List;
import java.util.Optional;

/** What a page of the handbook is made of; texts are in the page's language. */
final class Entries {
  private Entries() {}

  /**
   * A document of the manual.
   *
   * @param id its id
   * @param title its title
   * @param clauses its clauses
   */
  record DocumentEntry(String id, String title, List<ClauseEntry> clauses) {}

  /**
   * A clause.
   *
   * @param id its id
   * @param article where it stands in its document
   * @param summary what it says, in our words
   * @param decided whether rules decide it
   * @param note why not, if they do not
   * @param areas the areas whose rules decide it
   * @param settings the settings that come from it
   * @param tables the tables that have rows citing it
   * @param readings the readings it rests on
   * @param rules the rules that cite it alone
   * @param sharedRules the rules over tables that cite it among others
   * @param cases the cases that test it
   * @param hits how often it was found to be what
   * @param site whether the site changed something about it
   */
  record ClauseEntry(
      String id,
      String article,
      String summary,
      boolean decided,
      String note,
      List<AreaName> areas,
      List<SettingEntry> settings,
      List<SettingEntry> tables,
      List<ReadingEntry> readings,
      List<RuleEntry> rules,
      List<RuleEntry> sharedRules,
      List<CaseEntry> cases,
      Optional<HitEntry> hits,
      boolean site) {}

  /**
   * An area.
   *
   * @param id its word
   * @param name its name
   */
  record AreaName(String id, String name) {}

  /**
   * A setting under the book.
   *
   * @param key its key
   * @param meaning what it means
   * @param clause the clause it comes from
   * @param value its value in words
   * @param code its value as in policy files, if that looks different
   * @param given whether there is a value
   * @param site whether it is the site's own value
   * @param manualValue the manual's value in words
   * @param origin where a value of the site's own is from
   * @param alternatives the values to choose from, if it is a choice
   * @param readings the readings it switches or rests on
   * @param table its rows, if it is a table
   */
  record SettingEntry(
      String key,
      String meaning,
      String clause,
      String value,
      Optional<String> code,
      boolean given,
      boolean site,
      String manualValue,
      Optional<String> origin,
      List<AlternativeEntry> alternatives,
      List<String> readings,
      Optional<TableEntry> table) {}

  /**
   * A value that is not the manual's.
   *
   * @param setting its setting
   * @param row the row of a table
   * @param value the site's value; empty if the row was removed
   * @param manualValue the manual's value; empty if the manual has no such row
   * @param origin where it is from
   */
  record ChangeEntry(
      SettingEntry setting,
      Optional<String> row,
      String value,
      String manualValue,
      String origin) {}

  /**
   * A value to choose.
   *
   * @param code as in policy files
   * @param name in words
   * @param chosen whether the book chooses it
   * @param manual whether it is our reading of the manual
   */
  record AlternativeEntry(String code, String name, boolean chosen, boolean manual) {}

  /**
   * A table of the book.
   *
   * @param columns the headings; the first is that of the rows' names
   * @param rows the rows
   */
  record TableEntry(List<String> columns, List<RowEntry> rows) {}

  /**
   * A row.
   *
   * @param key its key
   * @param name the key in words, if it has any
   * @param cells the other cells
   * @param site whether it is the site's own
   * @param removed whether the site removed it
   */
  record RowEntry(
      String key, Optional<String> name, List<CellEntry> cells, boolean site, boolean removed) {}

  /**
   * A cell.
   *
   * @param text what stands in it
   * @param clause whether that is a clause of the manual
   */
  record CellEntry(String text, boolean clause) {}

  /**
   * A reading.
   *
   * @param id its id
   * @param text the question and the answer we chose
   * @param clauses the clauses that rest on it
   * @param settings the keys of the settings that switch it or rest on it
   * @param moved whether the book chooses another answer
   */
  record ReadingEntry(
      String id, String text, List<String> clauses, List<String> settings, boolean moved) {}

  /**
   * A rule.
   *
   * @param id its anchor
   * @param name its name
   * @param area its area
   * @param clauses the clauses it cites
   * @param place file and line
   * @param text its source
   * @param hits in how many decisions it had a say
   */
  record RuleEntry(
      String id,
      String name,
      AreaName area,
      List<String> clauses,
      String place,
      String text,
      Optional<Long> hits) {}

  /**
   * A case.
   *
   * @param id its id
   * @param why what it shows
   * @param place file and line
   */
  record CaseEntry(String id, String why, String place) {}

  /**
   * How often a clause was evaluated.
   *
   * @param total in how many decisions
   * @param verdicts how often with which verdict, without those that did not occur
   */
  record HitEntry(long total, List<VerdictCount> verdicts) {}

  /**
   * How often there was a verdict.
   *
   * @param verdict the verdict
   * @param count how often
   */
  record VerdictCount(Verdict verdict, long count) {}

  /**
   * An article of present law.
   *
   * @param id its id
   * @param title statute and article
   * @param summary what it says, in our words
   * @param verifiedOn the day of the last check
   * @param rules the rules that point at it alone
   * @param sharedRules the rules that point at it among others
   * @param cases the cases that test these
   * @param hits how often it was pointed at
   */
  record StatuteEntry(
      String id,
      String title,
      String summary,
      String verifiedOn,
      List<RuleEntry> rules,
      List<RuleEntry> sharedRules,
      List<CaseEntry> cases,
      Optional<HitEntry> hits) {}
}
