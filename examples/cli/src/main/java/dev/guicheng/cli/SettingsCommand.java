package dev.guicheng.cli;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the settings with their values under a policy book. */
@Command(name = "settings")
final class SettingsCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--key", paramLabel = "PREFIX")
  private @Nullable String key;

  @Mixin private EngineOptions engineOptions;

  SettingsCommand(Console console) {
    this.console = console;
    this.engineOptions = new EngineOptions();
  }

  @Override
  public Integer call() {
    PolicyBook book = engineOptions.book();
    Table table = new Table();
    List<Setting<?>> found =
        PolicyBook.settings().stream()
            .filter(setting -> key == null || setting.key().startsWith(key))
            .toList();
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

  private String value(PolicyBook book, Setting<?> setting) {
    Object plain = book.plain(setting);
    if (plain instanceof Map<?, ?> rows && rows.size() > 3) {
      return console.texts().text("settings.rows", rows.size());
    }
    String text = plain.toString();
    return text.isEmpty() ? "—" : text;
  }
}
