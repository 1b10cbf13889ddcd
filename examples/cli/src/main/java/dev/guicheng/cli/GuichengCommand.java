package dev.guicheng.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself; without a command it asks for one. */
@Command(
    name = "guicheng",
    mixinStandardHelpOptions = true,
    version = "guicheng 0.1.0",
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true)
final class GuichengCommand implements Callable<Integer> {
  private final Console console;

  GuichengCommand(Console console) {
    this.console = console;
  }

  /** Checks the language; it was chosen before the arguments were read, so that help speaks it. */
  @Option(names = "--language", paramLabel = "zh|en", scope = ScopeType.INHERIT)
  void checkLanguage(Texts.Language language) {}

  @Override
  public Integer call() {
    console.error(console.texts().text("error.no-command"));
    return ExitCode.USAGE;
  }
}
