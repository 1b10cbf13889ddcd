package dev.guicheng.policy.table;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads tables that were filled in. Not thread-safe. */
final class TablesReader {
  private static final String SUBJECT = "tables";

  private final PolicyBook onto;
  private final Problems problems = new Problems(SUBJECT);
  private final Map<String, @Nullable Object> changes = new LinkedHashMap<>();
  private final CellPlaces places = new CellPlaces();
  private final Set<String> tablesRead = new LinkedHashSet<>();
  private PolicyBook declaring;

  TablesReader(PolicyBook onto) {
    this.onto = onto;
    this.declaring = onto;
  }

  void read(FilledTable table) {
    if (!tablesRead.add(table.key())) {
      problems.add(table.place(), Reason.DUPLICATE, "the table %s is here twice", table.key());
      return;
    }
    if (table.key().equals(PolicyTable.VALUES)) {
      readValues(table);
      return;
    }
    Setting<?> setting = PolicyBook.findSetting(table.key()).orElse(null);
    if (setting == null || !setting.type().isTable()) {
      problems.add(
          table.place(),
          Reason.UNKNOWN_SETTING,
          "%s is no table%s",
          table.key(),
          Suggestion.maybe(
              table.key(),
              PolicyBook.settings().stream()
                  .filter(known -> known.type().isTable())
                  .map(Setting::key)
                  .toList()));
      return;
    }
    places.put(setting.key(), table.place());
    readTable(setting, table);
  }

  private void readValues(FilledTable table) {
    RowReader rows = new RowReader(table, problems);
    if (!rows.hasColumns(List.of(PolicyTable.KEY, PolicyTable.VALUE))) {
      return;
    }
    Map<String, String> seen = new HashMap<>();
    while (rows.next()) {
      String key = CellText.trimmed(rows.text(PolicyTable.KEY));
      Setting<?> setting = PolicyBook.findSetting(key).orElse(null);
      if (setting == null || setting.type().isTable()) {
        problems.add(
            rows.place(PolicyTable.KEY),
            Reason.UNKNOWN_SETTING,
            "\"%s\" is no setting of this table%s",
            key,
            Suggestion.maybe(
                key,
                PolicyBook.settings().stream()
                    .filter(known -> !known.type().isTable())
                    .map(Setting::key)
                    .toList()));
      } else if (rows.isFirst(seen, key)) {
        places.put(key, rows.place(PolicyTable.VALUE));
        readValue(setting, rows);
      }
    }
  }

  private <T> void readValue(Setting<T> setting, RowReader rows) {
    rows.read(PolicyTable.VALUE, setting.type(), Choices.of(setting.type(), declaring))
        .ifPresent(
            cell -> {
              if (!setting.type().isSame(cell.value(), onto.get(setting))) {
                changes.put(setting.key(), cell.plain());
              }
            });
  }

  private void readTable(Setting<?> setting, FilledTable table) {
    TableRows rows = new TableRows(setting, declaring, onto, places);
    rows.read(table, problems)
        .filter(changed -> !changed.isEmpty())
        .ifPresent(changed -> changes.put(setting.key(), changed));
    if (setting.key().startsWith("vocabulary.") && changes.containsKey(setting.key())) {
      declare(setting.key());
    }
  }

  /** Codes that the tables declare can be named in the rest of them. */
  private void declare(String key) {
    try {
      declaring = declaring.with(key, changes.get(key));
    } catch (InvalidInputException usedElsewhere) {
      // a code that is still named cannot go; the whole book says so in the end
      return;
    }
  }

  PolicyBook book() {
    problems.throwIfAny();
    if (changes.isEmpty()) {
      return onto;
    }
    try {
      return onto.withAll(changes);
    } catch (InvalidInputException refused) {
      throw new InvalidInputException(
          SUBJECT, refused.problems().stream().map(this::atItsCell).toList());
    }
  }

  private Problem atItsCell(Problem problem) {
    return new Problem(
        places.find(problem).orElse(problem.path()), problem.reason(), problem.message());
  }
}
