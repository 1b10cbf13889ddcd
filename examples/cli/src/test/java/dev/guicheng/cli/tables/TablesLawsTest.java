package dev.guicheng.cli.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.table.PolicyTable;
import dev.guicheng.policy.table.PolicyTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is exported comes back as it was. */
class TablesLawsTest {
  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("tables");
  }

  @AfterContainer
  static void dropFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 60)
  void aWorkbookIsTheBookItWasWrittenFrom(@ForAll long seed, @ForAll boolean chinese)
      throws IOException {
    PolicyBook book = new RandomBooks(seed).next();
    Path file = folder.resolve("book.xlsx");

    WorkbookWriter.write(
        file, book.id(), tables(book, chinese), chinese ? Guide.CHINESE : Guide.ENGLISH);

    assertIsReadBack(book, file);
  }

  @Property(tries = 60)
  void csvFilesAreTheBookTheyWereWrittenFrom(@ForAll long seed, @ForAll boolean chinese)
      throws IOException {
    PolicyBook book = new RandomBooks(seed).next();
    Path files = folder.resolve("csv");

    CsvTables.write(files, tables(book, chinese));

    assertIsReadBack(book, files);
  }

  private static List<PolicyTable> tables(PolicyBook book, boolean chinese) {
    return PolicyTables.of(book, PolicyBook.settings(), chinese ? Locale.CHINESE : Locale.ENGLISH);
  }

  private static void assertIsReadBack(PolicyBook book, Path path) throws IOException {
    PolicyBook ontoTheManual = PolicyBook.manual().named(book.id().name());
    assertThat(PolicyTables.read(ontoTheManual, TableFiles.read(List.of(path)))).isEqualTo(book);
    assertThat(PolicyTables.read(book, TableFiles.read(List.of(path)))).isSameAs(book);
  }
}
