package dev.guicheng.cli.tables;

import dev.guicheng.policy.table.TableColumn.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The hidden sheet of what drop-downs offer, a list a column. */
final class ChoiceSheet {
  static final String NAME = "choices";

  private final Map<List<Choice>, Integer> lists = new LinkedHashMap<>();
  private final Guide guide;

  ChoiceSheet(Guide guide) {
    this.guide = guide;
  }

  static String shown(Choice choice) {
    return choice.name().equals(choice.code())
        ? choice.code()
        : choice.code() + " " + choice.name();
  }

  /** Offers a list in some cells; another entry is warned of, as sites declare codes. */
  void offer(Range cells, List<Choice> choices) {
    int column = lists.computeIfAbsent(choices, first -> lists.size());
    String letters = CellNames.letters(column);
    cells
        .validateWithListByFormula(
            "%s!$%s$1:$%s$%d".formatted(NAME, letters, letters, choices.size()))
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.WARNING)
        .errorTitle(guide.title())
        .error(guide.notOffered())
        .showErrorMessage(true);
  }

  void write(Workbook workbook) {
    Worksheet sheet = workbook.newWorksheet(NAME);
    sheet.setVisibilityState(VisibilityState.HIDDEN);
    lists.forEach(
        (choices, column) -> {
          for (int row = 0; row < choices.size(); row++) {
            sheet.value(row, column, shown(choices.get(row)));
          }
        });
  }
}
