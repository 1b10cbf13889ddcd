package dev.guicheng.cli;

import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.manual.Clause;
import dev.guicheng.manual.Manual;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Looks clauses up in the ledger. */
@Command(name = "clauses")
final class ClausesCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--area", paramLabel = "PREFIX")
  private @Nullable String area;

  @Option(names = "--document", paramLabel = "DOCUMENT")
  private @Nullable String document;

  @Option(names = "--text", paramLabel = "TEXT")
  private @Nullable String text;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  ClausesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Clause> found = Manual.clauses().stream().filter(this::matches).toList();
    if (json) {
      found.forEach(clause -> console.out().println(toJson(clause)));
      return ExitCode.OK;
    }
    Table table = new Table();
    found.forEach(
        clause ->
            table.row(
                clause.id(),
                clause.document(),
                clause.treatment().name(),
                clause.article(),
                console.texts().chinese() ? clause.zh() : clause.en()));
    table.print(console.out());
    console.note("clauses.found", found.size());
    return ExitCode.OK;
  }

  private static String toJson(Clause clause) {
    ObjectNode node =
        GuichengJson.jsonMapper()
            .createObjectNode()
            .put("id", clause.id())
            .put("document", clause.document())
            .put("article", clause.article())
            .put("zh", clause.zh())
            .put("en", clause.en())
            .put("treatment", clause.treatment().name());
    if (!clause.note().isEmpty()) {
      node.put("note", clause.note());
    }
    return node.toString();
  }

  private boolean matches(Clause clause) {
    return (area == null || clause.id().startsWith(area.toUpperCase(Locale.ROOT)))
        && (document == null || clause.document().equals(document))
        && (text == null
            || contains(clause.zh(), text)
            || contains(clause.en(), text)
            || contains(clause.article(), text));
  }

  private static boolean contains(String whole, String part) {
    return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
