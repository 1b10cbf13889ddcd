package dev.guicheng.cli.tables;

import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.policy.PolicyBook;
import java.nio.file.Files;
import java.nio.file.Path;

/** Policy books by file; the manual by its name. */
final class Books {
  private static final Path MANUAL = Path.of("manual");

  private Books() {}

  static PolicyBook read(Path book) {
    return book.equals(MANUAL) && !Files.exists(book)
        ? PolicyBook.manual()
        : PolicyFiles.read(book);
  }
}
