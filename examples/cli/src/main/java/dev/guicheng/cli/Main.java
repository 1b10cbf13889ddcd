package dev.guicheng.cli;

import static java.util.stream.Collectors.joining;

import dev.guicheng.InvalidInputException;
import dev.guicheng.cli.policy.PolicyCommand;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tools.jackson.core.exc.JacksonIOException;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] arguments) {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    System.exit(run(arguments, System.in, out, System.err, Locale.getDefault()));
  }

  /**
   * Runs a command.
   *
   * @param locale the language to speak unless the arguments choose one
   * @return the exit code, as {@link ExitCode} says
   */
  static int run(
      String[] arguments, InputStream in, OutputStream out, OutputStream err, Locale locale) {
    FailureNotingStream noting = new FailureNotingStream(out);
    PrintStream output = new PrintStream(noting, false, StandardCharsets.UTF_8);
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(in, output, errors, Texts.chosenBy(arguments, locale));
    CommandLine program =
        new CommandLine(new GuichengCommand(console))
            .addSubcommand(new DecideCommand(console))
            .addSubcommand(new MonthCommand(console))
            .addSubcommand(new SampleCommand(console))
            .addSubcommand(new VerifyCommand(console))
            .addSubcommand(new CasesCommand(console))
            .addSubcommand(new ClausesCommand(console))
            .addSubcommand(new SettingsCommand(console))
            .addSubcommand(PolicyCommand.with(console))
            .addSubcommand(new HelpCommand())
            .setResourceBundle(console.texts().bundle())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(output, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8))
            .setParameterExceptionHandler((refused, given) -> explainUsage(refused, console))
            .setExecutionExceptionHandler((failed, command, parsed) -> report(failed, console));
    int code = program.execute(arguments);
    output.flush();
    if (noting.failure().isPresent()) {
      console.error(console.texts().text("error.output", noting.failure().get()));
      return ExitCode.INPUT_OUTPUT;
    }
    return code;
  }

  private static int explainUsage(ParameterException refused, Console console) {
    console.error(wrongUsage(refused, console.texts()));
    if (refused instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      console.note("error.maybe", unmatched.getSuggestions().get(0));
    }
    console.note("error.help", refused.getCommandLine().getCommandSpec().qualifiedName());
    return ExitCode.USAGE;
  }

  private static String wrongUsage(ParameterException refused, Texts texts) {
    if (refused.getArgSpec() instanceof OptionSpec option && refused.getValue() != null) {
      if (option.type() == LocalDate.class) {
        return texts.text("error.date", option.longestName(), refused.getValue());
      }
      return option.completionCandidates() == null
          ? texts.text("error.number", option.longestName(), refused.getValue())
          : texts.text(
              "error.value",
              option.longestName(),
              refused.getValue(),
              String.join(", ", option.completionCandidates()));
    }
    if (refused instanceof UnmatchedArgumentException unmatched) {
      return texts.text("error.unknown", String.join(" ", unmatched.getUnmatched()));
    }
    if (refused instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String names =
          missing.getMissing().stream()
              .map(
                  argument ->
                      argument instanceof OptionSpec option
                          ? option.longestName()
                          : argument.paramLabel())
              .collect(joining(", "));
      return texts.text("error.missing", names);
    }
    return String.valueOf(refused.getMessage());
  }

  private static int report(Exception failed, Console console) {
    if (failed instanceof OutputClosedException) {
      return ExitCode.OK;
    }
    if (failed instanceof InvalidInputException refused) {
      refused.problems().forEach(problem -> console.error(problem.toString()));
      return ExitCode.BAD_INPUT;
    }
    if (failed instanceof BadInputException refused) {
      console.error(String.valueOf(refused.getMessage()));
      return ExitCode.BAD_INPUT;
    }
    if (failed instanceof IOException
        || failed instanceof UncheckedIOException
        || failed instanceof JacksonIOException) {
      console.error(Inputs.describe(failed));
      return ExitCode.INPUT_OUTPUT;
    }
    console.note("error.defect");
    failed.printStackTrace(console.err());
    return ExitCode.DEFECT;
  }
}
