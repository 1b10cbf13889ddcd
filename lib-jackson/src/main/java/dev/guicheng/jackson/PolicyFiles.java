package dev.guicheng.jackson;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.jackson.Faults.Phase;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyEntry;
import dev.guicheng.policy.PolicyTimeline;
import dev.guicheng.policy.Setting;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Policy books as files that people edit:
 *
 * <pre>
 * name: Riverside
 * extends: company.yaml
 * document: Riverside service rules 2026
 * settings:
 *   callback.complaint.window: {value: P2D, clause: '4.2', reviewBy: 2027-06-30}
 *   pay.sick.firstRate:
 *   - {value: 0.90, until: 2026-06-30}
 *   - {value: 0.85, from: 2026-07-01}
 * </pre>
 *
 * <p>{@code name} is needed. {@code extends} is {@code manual} or another policy file, its path
 * seen from this one's folder. {@code settings} maps dotted keys to values; a table is laid over
 * the one below row by row, a null row removes a row. Both days of a dated value are inclusive.
 * {@code docs/policy-files.md} says it all.
 */
public final class PolicyFiles {
  private static final Pattern PLACE = Pattern.compile("\\([^()]+:\\d+:\\d+\\)");

  private PolicyFiles() {}

  /**
   * Reads a policy file without dates and the files it extends, JSON if the name ends in {@code
   * .json}, else YAML.
   *
   * @throws InvalidInputException if anything in any of them is wrong, naming all of it: each
   *     problem's path is a key of the file or {@code policy[setting]}, its message says what was
   *     expected, where it stands (file, line, column) and the nearest known key. Dated values are
   *     refused, too: they are for {@link #readTimeline}.
   */
  public static PolicyBook read(Path file) {
    Faults faults = new Faults(nameOf(file));
    return book(PolicyLayers.of(Documents.read(file, faults), file, faults), faults);
  }

  /**
   * Reads a policy book from YAML or JSON. It can extend the manual only.
   *
   * @param source the name that messages give the text, such as a file's
   * @throws InvalidInputException as for a file
   */
  public static PolicyBook read(InputStream text, String source) {
    Faults faults = new Faults(source);
    return book(PolicyLayers.of(Documents.readYaml(text, faults), faults), faults);
  }

  /**
   * Reads a policy file with or without dates and the files it extends: one book for each stretch
   * of days in which nothing changes. A file that lists policy files under {@code timeline} is read
   * as well; each of them holds from its day on, and before the first day the manual.
   *
   * @throws InvalidInputException if anything in any of them is wrong, as for {@link #read(Path)}
   */
  public static PolicyTimeline readTimeline(Path file) {
    Faults faults = new Faults(nameOf(file));
    Node root = Documents.read(file, faults);
    PolicyTimeline timeline =
        TimelineFile.isOne(root)
            ? listed(root, file, faults)
            : timeline(PolicyLayers.of(root, file, faults), faults);
    throwIfAny(faults);
    return timeline;
  }

  /** Writes a book as YAML: its name, its document, and the values that are not the manual's. */
  public static String write(PolicyBook book) {
    return write(book, PolicyEntry::isOfSite);
  }

  /**
   * Writes chosen values of a book as YAML, the manual's among them: with all of them, nothing
   * changes when the manual does.
   */
  public static String write(PolicyBook book, Predicate<PolicyEntry> which) {
    return PolicyWriter.write(book, which);
  }

  /**
   * A policy file to start from: every setting with its meaning, unit, clause, alternatives and the
   * manual's value, commented out. The file is valid as it is, and with any line that begins with
   * one {@code #} commented in.
   *
   * @param name the book's name
   * @param areas the areas to write, as {@link Setting#area()} names them; all if empty
   * @param locale Chinese for any locale of language {@code zh}, English otherwise
   */
  public static String starter(String name, Collection<String> areas, Locale locale) {
    return new PolicyStarter(locale).write(name, areas);
  }

  /** The settings that a book moved, as they are laid over the manual, without their origins. */
  static Map<String, @Nullable Object> changes(PolicyBook book) {
    return PolicyWriter.changes(book);
  }

  private static PolicyBook book(PolicyLayers layers, Faults faults) {
    refuseDates(layers, faults);
    PolicyTimeline timeline = timeline(layers, faults);
    throwIfAny(faults);
    return timeline.inForceOn(Optional.empty());
  }

  private static void refuseDates(PolicyLayers layers, Faults faults) {
    layers.layers().stream()
        .flatMap(layer -> layer.changes().stream())
        .filter(change -> change.origin().isDated())
        .map(
            change ->
                new Problem(
                        AttributePath.setting(change.key()).toString(),
                        Reason.CONTRADICTION,
                        "a dated value, where one book for all days is read%nMaybe PolicyFiles.readTimeline?"
                            .formatted())
                    .at(change.origin().position().orElse(faults.source())))
        .forEach(problem -> faults.add(Phase.RULE, problem));
  }

  /** Lays the layers over each other; what is wrong with them is reported where it stands. */
  private static PolicyTimeline timeline(PolicyLayers layers, Faults faults) {
    try {
      return PolicyTimeline.of(layers.layers(), layers.document());
    } catch (InvalidInputException refused) {
      (faults.isEmpty() ? refused.problems().stream() : certain(refused, layers, faults))
          .forEach(problem -> faults.add(phase(problem), placed(problem, faults.source())));
      return PolicyTimeline.of(PolicyBook.manual());
    }
  }

  /**
   * After other faults only what is said about one value is certain, and about the dates of a
   * setting of which nothing was refused.
   */
  private static Stream<Problem> certain(
      InvalidInputException refused, PolicyLayers layers, Faults faults) {
    List<Problem> earlier = faults.problems();
    Stream<Problem> values =
        refused.problems().stream()
            .filter(problem -> problem.reason() != Reason.CONTRADICTION)
            .filter(problem -> problem.reason() != Reason.MISSING);
    Stream<Problem> dates =
        layers.layers().stream()
            .flatMap(layer -> layer.dateProblems().stream())
            .filter(
                problem ->
                    earlier.stream().noneMatch(fault -> fault.path().startsWith(problem.path())));
    return Stream.concat(values, dates).toList().stream();
  }

  private static Phase phase(Problem problem) {
    return problem.reason() == Reason.UNKNOWN_SETTING ? Phase.UNKNOWN : Phase.VALUE;
  }

  private static Problem placed(Problem problem, String source) {
    return PLACE.matcher(problem.message()).find() ? problem : problem.at(source);
  }

  private static PolicyTimeline listed(Node root, Path file, Faults faults) {
    TimelineFile list = TimelineFile.CODEC.read(root, AttributePath.ROOT, faults);
    PolicyTimeline timeline = PolicyTimeline.of(PolicyBook.manual());
    if (list == null) {
      return timeline;
    }
    for (int position = 0; position < list.entries.size(); position++) {
      TimelineFile.Entry entry = list.entries.get(position);
      Path policy = file.resolveSibling(entry.policy);
      if (!Files.isRegularFile(policy)) {
        String path = "timeline[" + position + "].policy";
        faults.add(
            Phase.VALUE,
            AttributePath.ROOT.relative(path),
            root.nearest(path).at(),
            Reason.UNKNOWN_VALUE,
            "\"%s\" is no policy file, looked for in the folder of this one".formatted(entry.policy)
                + Suggestion.maybe(entry.policy, PolicyLayers.namesBeside(file)));
        continue;
      }
      Faults inside = faults.in(entry.policy);
      PolicyTimeline next =
          timeline(PolicyLayers.of(Documents.read(policy, inside), policy, inside), inside);
      timeline = entry.from.isEmpty() ? next : timeline.then(entry.from.get(), next);
    }
    return timeline;
  }

  private static void throwIfAny(Faults faults) {
    if (!faults.isEmpty()) {
      throw new InvalidInputException(
          faults.source(), faults.problems().stream().map(PolicyFiles::ofSetting).toList());
    }
  }

  /** What the reader calls {@code settings[key]} is {@code policy[key]} to everybody. */
  private static Problem ofSetting(Problem problem) {
    return problem.path().startsWith("settings[")
        ? new Problem(
            "policy" + problem.path().substring("settings".length()),
            problem.reason(),
            problem.message())
        : problem;
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
