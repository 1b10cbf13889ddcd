package dev.guicheng.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.policy.Origin;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policy books as files. */
class PolicyFilesTest {
  private static PolicyBook read(String yaml) {
    return PolicyFiles.read(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "site.yaml");
  }

  private static List<Problem> problems(String yaml) {
    return catchThrowableOfType(InvalidInputException.class, () -> read(yaml)).problems();
  }

  @Test
  void aFileNamesItsBookItsDocumentAndWhatItChanges() {
    PolicyBook book =
        read(
            """
            name: Riverside
            extends: manual
            document: Riverside service rules 2026
            settings:
              callback.complaint.window: P2D
              pay.sick.firstRate: 0.90
              leave.personal.binding: true
            """);

    assertThat(book.id().name()).isEqualTo("Riverside");
    assertThat(book.document()).contains("Riverside service rules 2026");
    assertThat(plain(book, "callback.complaint.window")).isEqualTo(Span.ofDays(2).toString());
    assertThat(plain(book, "pay.sick.firstRate")).isEqualTo(new BigDecimal("0.90"));
    assertThat(plain(book, "leave.personal.binding")).isEqualTo(true);
  }

  @Test
  void aNameIsEnoughAndLeavesTheManualAsItIs() {
    assertThat(read("name: Riverside")).isEqualTo(PolicyBook.manual().named("Riverside"));
  }

  @Test
  void aTableIsLaidOverTheManualsRowByRow() {
    PolicyBook book =
        read(
            """
            name: Riverside
            settings:
              complaint.topics: {ROBOTS: CLASS_1}
              vocabulary.Role:
                BUTLER: {zh: 管家, en: butler}
            """);

    assertThat(table(book, "complaint.topics"))
        .containsEntry("ROBOTS", "CLASS_1")
        .hasSize(table(PolicyBook.manual(), "complaint.topics").size() + 1);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithItsPlace() {
    List<Problem> problems =
        problems(
            """
            nmae: Riverside
            extends: manuel
            settings:
              callback.complaint.windw: P2D
              callback.complaint.window: 3 dayz
              pay.sick.firstRate: 1.5
              deadline.days: WORKDAYS
              leave.personal.binding: 'no'
            """);

    assertThat(problems)
        .extracting(Problem::path, Problem::reason)
        .containsExactly(
            tuple("nmae", Reason.UNKNOWN_ATTRIBUTE),
            tuple("policy[callback.complaint.windw]", Reason.UNKNOWN_SETTING),
            tuple("name", Reason.MISSING),
            tuple("extends", Reason.UNKNOWN_VALUE),
            tuple("policy[callback.complaint.window]", Reason.BAD_FORMAT),
            tuple("policy[pay.sick.firstRate]", Reason.OUT_OF_RANGE),
            tuple("policy[deadline.days]", Reason.UNKNOWN_VALUE),
            tuple("policy[leave.personal.binding]", Reason.BAD_FORMAT));
    assertThat(problems.get(1).message())
        .isEqualTo("no such setting (site.yaml:4:3)%nMaybe callback.complaint.window?".formatted());
    assertThat(problems.get(4).message())
        .contains("3 dayz", "ISO-8601 duration")
        .contains("(site.yaml:5:30)");
  }

  @Test
  void onlyTheManualCanBeExtended() {
    assertThat(problems("name: Riverside\nextends: manuel"))
        .extracting(Problem::path, Problem::reason)
        .containsExactly(tuple("extends", Reason.UNKNOWN_VALUE));
  }

  @Test
  void settingsThatContradictEachOtherAreRefusedWhereOneOfThemStands() {
    List<Problem> problems =
        problems(
            """
            name: Riverside
            settings:
              callback.activity.minRate: 0.9
              callback.activity.maxRate: 0.1
            """);

    assertThat(problems)
        .extracting(Problem::path, Problem::reason)
        .containsExactly(tuple("policy[callback.activity.maxRate]", Reason.CONTRADICTION));
    assertThat(problems.get(0).message()).endsWith("(site.yaml:4:30)");
  }

  @Test
  void aSettingThatStandsTwiceIsRefused() {
    assertThat(
            problems(
                """
                name: Riverside
                settings:
                  callback.complaint.window: P2D
                  callback.complaint.window: P3D
                """))
        .extracting(Problem::path, Problem::reason)
        .containsExactly(tuple("policy[callback.complaint.window]", Reason.DUPLICATE));
  }

  @Test
  void settingsAreAMap() {
    assertThat(problems("name: Riverside\nsettings: [callback.complaint.window]"))
        .extracting(Problem::path, Problem::reason)
        .containsExactly(tuple("settings", Reason.BAD_FORMAT));
    assertThat(problems("just a text"))
        .extracting(Problem::path, Problem::reason)
        .containsExactly(tuple("", Reason.BAD_FORMAT));
  }

  @Test
  void filesAreYamlOrByTheirNameJson(@TempDir Path folder) throws IOException {
    Path json = Files.writeString(folder.resolve("site.json"), "{\"name\": \"Riverside\"}");
    Path yaml = Files.writeString(folder.resolve("site.yml"), "name: Riverside\n");

    assertThat(PolicyFiles.read(json)).isEqualTo(PolicyFiles.read(yaml));
  }

  @Test
  void onlyWhatMovedIsWritten() {
    PolicyBook book =
        PolicyBook.manual()
            .named("Riverside")
            .fromDocument("rules")
            .with("callback.complaint.window", "P2D")
            .with("deadline.days", plain(PolicyBook.manual(), "deadline.days"));

    assertThat(PolicyFiles.write(book))
        .isEqualTo(
            """
            name: "Riverside"
            extends: "manual"
            document: "rules"
            settings:
              callback.complaint.window: "P2D"
            """);
  }

  @Test
  void ofATableOnlyWhatDiffersIsWrittenAndNullForARemovedRow() {
    String removed = table(PolicyBook.manual(), "complaint.keywords").keySet().iterator().next();
    Map<String, Object> change = new LinkedHashMap<>();
    change.put(removed, null);
    change.put("机器人", table(PolicyBook.manual(), "complaint.keywords").get(removed));
    PolicyBook book = PolicyBook.manual().named("Riverside").with("complaint.keywords", change);

    String written = PolicyFiles.write(book);

    assertThat(written.lines())
        .hasSize(6)
        .anyMatch(line -> line.equals("    " + removed + ": null"));
    assertThat(read(written)).isEqualTo(book);
  }

  @Property(tries = 100)
  void aBookIsReadBackAsItWasWritten(@ForAll long seed) {
    Random random = new Random(seed);
    PolicyBook book = PolicyBook.manual().named("Riverside");
    book = random.nextBoolean() ? book : book.fromDocument("Riverside rules");
    for (Setting<?> setting : PolicyBook.settings()) {
      if (random.nextInt(4) == 0) {
        book = moved(book, setting, random);
      }
    }

    assertThat(read(PolicyFiles.write(book))).isEqualTo(book);
    assertThat(read(PolicyFiles.write(book, entry -> true))).isEqualTo(book);
  }

  /** An origin, or none, of this or another layer, with and without a document. */
  private static Optional<Origin> origin(Random random) {
    if (random.nextInt(3) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Origin.builder()
            .layer(random.nextBoolean() ? "Company" : "Riverside")
            .document(some(random, "Company rules"))
            .clause(some(random, "4.2"))
            .note(some(random, "asked for: \"yes\""))
            .reviewBy(some(random, LocalDate.parse("2027-06-30")))
            .build());
  }

  private static <T> Optional<T> some(Random random, T value) {
    return Optional.of(value).filter(given -> random.nextBoolean());
  }

  /** The book with another value of the setting, if the one tried fits. */
  private static PolicyBook moved(PolicyBook book, Setting<?> setting, Random random) {
    List<String> alternatives = setting.type().alternatives();
    List<Object> values =
        alternatives.isEmpty()
            ? Arrays.asList(true, false, new BigDecimal("0.125"), 3, "P3D", "PT5H", "x: y", null)
            : List.of(alternatives.get(random.nextInt(alternatives.size())), alternatives);
    try {
      Map<String, Object> change = new HashMap<>();
      change.put(setting.key(), changed(book, setting, random, values));
      return origin(random)
          .map(origin -> book.withAll(change, origin))
          .orElseGet(() -> book.withAll(change));
    } catch (InvalidInputException unfit) {
      return book;
    }
  }

  /** Another value, or a table without one of its rows. */
  private static Object changed(
      PolicyBook book, Setting<?> setting, Random random, List<Object> values) {
    if (setting.type().isTable() && book.plain(setting) instanceof Map<?, ?> rows) {
      Map<Object, Object> one = new HashMap<>();
      rows.keySet().stream().findFirst().ifPresent(row -> one.put(row, null));
      return one;
    }
    return values.get(random.nextInt(values.size()));
  }

  private static Object plain(PolicyBook book, String key) {
    return book.plain(PolicyBook.findSetting(key).orElseThrow());
  }

  @SuppressWarnings("unchecked") // tables have texts as keys
  private static Map<String, Object> table(PolicyBook book, String key) {
    return (Map<String, Object>) plain(book, key);
  }
}
