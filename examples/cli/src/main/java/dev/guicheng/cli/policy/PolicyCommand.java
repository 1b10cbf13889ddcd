package dev.guicheng.cli.policy;

import dev.guicheng.cli.Console;
import dev.guicheng.cli.ExitCode;
import dev.guicheng.cli.lint.LintCommand;
import dev.guicheng.cli.tables.TablesCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands on policy books; without one of them it asks for one. */
@Command(name = "policy")
public final class PolicyCommand implements Callable<Integer> {
  private final Console console;

  private PolicyCommand(Console console) {
    this.console = console;
  }

  /** The group with its commands. */
  public static CommandLine with(Console console) {
    return new CommandLine(new PolicyCommand(console))
        .addSubcommand(new LintCommand(console))
        .addSubcommand(TablesCommand.with(console));
  }

  @Override
  public Integer call() {
    console.error(console.texts().text("error.no-command"));
    return ExitCode.USAGE;
  }
}
