package dev.guicheng.cli.policy;

import dev.guicheng.cli.Console;
import dev.guicheng.cli.ExitCode;
import dev.guicheng.cli.Table;
import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyDifference;
import dev.guicheng.policy.PolicyEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** Shows what two policy books have differently. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  /** How differences are shown. */
  enum Format {
    /** Columns: key, before, after, origins. */
    TABLE,
    /** One JSON object a line. */
    JSON
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "policy.file")
  private String before = "";

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "policy.file")
  private String after = "";

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "policy.date")
  private @Nullable LocalDate date;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      descriptionKey = "policy.format")
  private Format format = Format.TABLE;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PolicyBook one = PolicySource.read(before, date);
    PolicyBook other = PolicySource.read(after, date);
    List<PolicyDifference> differences = PolicyDifference.between(one, other);
    if (format == Format.JSON) {
      differences.forEach(difference -> console.out().println(json(difference)));
    } else {
      Table table = new Table();
      differences.forEach(
          difference ->
              table.row(
                  difference.path(),
                  EntryText.value(difference.before()),
                  "→ " + EntryText.value(difference.after()),
                  origins(difference)));
      table.print(console.out());
    }
    console.note("policy.diff.found", differences.size(), one.id(), other.id());
    return ExitCode.OK;
  }

  private String origins(PolicyDifference difference) {
    return origin(difference.before()) + " → " + origin(difference.after());
  }

  private String origin(PolicyEntry entry) {
    return EntryText.origin(entry, console.texts());
  }

  private static ObjectNode json(PolicyDifference difference) {
    ObjectNode node = GuichengJson.jsonMapper().createObjectNode();
    node.put("key", difference.setting().key());
    difference.after().row().ifPresent(row -> node.put("row", row));
    node.set("before", side(difference.before()));
    node.set("after", side(difference.after()));
    return node;
  }

  private static ObjectNode side(PolicyEntry entry) {
    return EntryText.json(entry).without(List.of("key", "row"));
  }
}
