package dev.guicheng.cli.policy;

import dev.guicheng.cli.Console;
import dev.guicheng.cli.ExitCode;
import dev.guicheng.jackson.PolicyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a policy file to start from. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "policy.new.file")
  private @Nullable Path file;

  @Option(names = "--area", paramLabel = "AREA", descriptionKey = "policy.area")
  private List<String> areas = new ArrayList<>();

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "policy.name")
  private @Nullable String name;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Areas.check(areas, console.texts());
    String text = PolicyFiles.starter(bookName(), areas, console.texts().locale());
    if (file == null) {
      console.out().print(text);
    } else {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
      console.note("policy.new.written", file);
    }
    return ExitCode.OK;
  }

  private String bookName() {
    if (name != null && !name.isBlank()) {
      return name;
    }
    return file == null ? console.texts().text("policy.new.name") : PolicySource.nameAfter(file);
  }
}
