package dev.guicheng.cli.policy;

import dev.guicheng.cli.Console;
import dev.guicheng.cli.ExitCode;
import dev.guicheng.cli.impact.ImpactCommand;
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
        .addSubcommand(new NewCommand(console))
        .addSubcommand(new ShowCommand(console))
        .addSubcommand(new DiffCommand(console))
        .addSubcommand(new ImpactCommand(console));
  }

  @Override
  public Integer call() {
    console.error(console.texts().text("error.no-command"));
    return ExitCode.USAGE;
  }
}
