package dev.guicheng.cli;

import dev.guicheng.jackson.GuichengJson;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lists the settings with their values under a policy book. */
@Command(name = "settings")
final class SettingsCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--key", paramLabel = "PREFIX")
  private @Nullable String key;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private EngineOptions engineOptions;

  SettingsCommand(Console console) {
    this.console = console;
    this.engineOptions = new EngineOptions();
  }

  @Override
  public Integer call() {
    PolicyBook book = engineOptions.book();
    List<Setting<?>> found =
        PolicyBook.settings().stream()
            .filter(setting -> key == null || setting.key().startsWith(key))
            .toList();
    if (json) {
      found.forEach(setting -> console.out().println(toJson(book, setting)));
      return ExitCode.OK;
    }
    Table table = new Table();
    found.forEach(
        setting ->
            table.row(
                setting.key(),
                value(book, setting) + (book.isMoved(setting) ? " *" : ""),
                setting.type().toString(),
                setting.unit(),
                setting.clause(),
                String.join(" ", setting.readings()),
                setting.meaning()));
    table.print(console.out());
    console.note("settings.found", found.size(), book.id());
    return ExitCode.OK;
  }

  private static <T> String toJson(PolicyBook book, Setting<T> setting) {
    JsonMapper mapper = GuichengJson.jsonMapper();
    ObjectNode node = mapper.createObjectNode().put("key", setting.key());
    node.set("value", mapper.valueToTree(book.plain(setting)));
    node.set("default", mapper.valueToTree(setting.type().plain(setting.defaultValue())));
    node.put("type", setting.type().name()).put("unit", setting.unit());
    node.put("clause", setting.clause());
    node.set("readings", mapper.valueToTree(setting.readings()));
    return node.put("meaning", setting.meaning()).toString();
  }

  private String value(PolicyBook book, Setting<?> setting) {
    Object plain = book.plain(setting);
    if (plain instanceof Map<?, ?> rows && rows.size() > 3) {
      return console.texts().text("settings.rows", rows.size());
    }
    String text = plain.toString();
    return text.isEmpty() ? "—" : text;
  }
}
