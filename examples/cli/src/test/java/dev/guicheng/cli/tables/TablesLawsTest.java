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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is exported comes back as it was. */
class TablesLawsTest {
  @Property(tries = 60)
  void aWorkbookIsTheBookItWasWrittenFrom(@ForAll long seed, @ForAll boolean chinese)
      throws IOException {
    PolicyBook book = new RandomBooks(seed).next();
    Path file = Files.createTempFile("book", ".xlsx");
    try {
      WorkbookWriter.write(
          file, book.id(), tables(book, chinese), chinese ? Guide.CHINESE : Guide.ENGLISH);

      assertIsReadBack(book, file);
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 60)
  void csvFilesAreTheBookTheyWereWrittenFrom(@ForAll long seed, @ForAll boolean chinese)
      throws IOException {
    PolicyBook book = new RandomBooks(seed).next();
    Path folder = Files.createTempDirectory("book");
    List<PolicyTable> tables = tables(book, chinese);
    try {
      CsvTables.write(folder, tables);

      assertIsReadBack(book, folder);
    } finally {
      for (PolicyTable table : tables) {
        Files.deleteIfExists(folder.resolve(table.key() + ".csv"));
      }
      Files.delete(folder);
    }
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
