package dev.guicheng.jackson;

import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.jackson.Faults.Phase;
import dev.guicheng.policy.PolicyBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Case files: what is given and what must be decided, for anyone to read and any engine to run. As
 * a JUnit 5 test:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *   return CaseSuite.load(Path.of("cases")).cases().map(c -> dynamicTest(c.id(), () -> c.check(engine)));
 * }
 * }</pre>
 */
public final class CaseSuite {
  private final List<PolicyCase> cases;

  private CaseSuite(List<PolicyCase> cases) {
    this.cases = List.copyOf(cases);
  }

  /**
   * Loads one case file, or all {@code .yaml}, {@code .yml} and {@code .json} files of a folder and
   * the folders within it, sorted by name.
   *
   * @throws InvalidInputException naming everything that is malformed in any of them, and ids that
   *     occur twice
   */
  public static CaseSuite load(Path fileOrFolder) {
    List<PolicyCase> cases = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, PolicyCase> byId = new HashMap<>();
    for (Path file : caseFiles(fileOrFolder)) {
      Faults faults = new Faults(nameOf(file, fileOrFolder));
      for (PolicyCase loaded : read(file, nameOf(file, fileOrFolder), byId, faults)) {
        cases.add(loaded);
      }
      problems.addAll(faults.problems());
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException("case files", problems);
    }
    return new CaseSuite(cases);
  }

  private static List<Path> caseFiles(Path fileOrFolder) {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> files = Files.walk(fileOrFolder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String nameOf(Path file, Path fileOrFolder) {
    Path name = file.equals(fileOrFolder) ? file.getFileName() : fileOrFolder.relativize(file);
    return String.valueOf(name).replace('\\', '/');
  }

  private static List<PolicyCase> read(
      Path file, String name, Map<String, PolicyCase> byId, Faults faults) {
    Node root = Documents.read(file, faults);
    CaseFile written = CaseFile.CODEC.read(root, AttributePath.ROOT, faults);
    List<PolicyCase> cases = new ArrayList<>();
    if (written == null) {
      return cases;
    }
    for (CaseFile.Case one : written.cases) {
      String path = "cases[" + cases.size() + "]";
      Position at = root.nearest(path).at();
      PolicyCase loaded = new PolicyCase(written, one, name + ":" + at.line());
      PolicyCase earlier = byId.putIfAbsent(one.id, loaded);
      if (earlier != null) {
        faults.add(
            Phase.RULE,
            AttributePath.ROOT.relative(path + ".id"),
            at,
            Reason.DUPLICATE,
            "case " + one.id + " already stands at " + earlier.source());
      }
      cases.add(loaded);
    }
    return cases;
  }

  /** The cases, in the order of the files. */
  public Stream<PolicyCase> cases() {
    return cases.stream();
  }

  /**
   * The same cases for a property: what a case or its file says about the policy is laid over the
   * property's book instead of the manual.
   */
  public CaseSuite over(PolicyBook book) {
    return new CaseSuite(cases.stream().map(one -> one.over(book)).toList());
  }

  /**
   * What speaks against an engine: each failed case with what differs; empty if all pass. Gate for
   * reloading.
   */
  public List<String> objections(PolicyEngine engine) {
    return run(engine).results().stream()
        .filter(result -> !result.isPassed())
        .map(result -> result.toString().strip())
        .toList();
  }

  /** Runs every case. */
  public CaseReport run(PolicyEngine engine) {
    return new CaseReport(cases.stream().map(one -> one.run(engine)).toList());
  }
}
