package dev.guicheng.cli.tables;

import dev.guicheng.cli.Console;
import dev.guicheng.cli.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands on tables; without one of them it asks for one. */
@Command(name = "tables")
public final class TablesCommand implements Callable<Integer> {
  private final Console console;

  private TablesCommand(Console console) {
    this.console = console;
  }

  /** The group with its commands. */
  public static CommandLine with(Console console) {
    return new CommandLine(new TablesCommand(console))
        .addSubcommand(new ExportCommand(console))
        .addSubcommand(new ImportCommand(console));
  }

  @Override
  public Integer call() {
    console.error(console.texts().text("error.no-command"));
    return ExitCode.USAGE;
  }
}
