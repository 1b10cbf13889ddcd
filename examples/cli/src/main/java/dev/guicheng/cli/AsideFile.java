package dev.guicheng.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written aside and takes its name only when it is complete: whoever sees the name
 * sees the whole file. What is no ordinary file, such as {@code /dev/null}, is written in place.
 */
public final class AsideFile implements AutoCloseable {
  private final Path file;
  private final Path aside;
  private final BufferedWriter writer;
  private boolean committed;

  /**
   * Opens a file; folders that it needs are made.
   *
   * @throws IOException if it cannot be written
   */
  public AsideFile(Path file) throws IOException {
    this.file = file.toAbsolutePath();
    if (Files.isDirectory(this.file)) {
      throw new IOException(file + " is a folder, not a file");
    }
    Path folder = this.file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    boolean inPlace = Files.exists(this.file) && !Files.isRegularFile(this.file);
    this.aside = inPlace ? this.file : this.file.resolveSibling(this.file.getFileName() + ".part");
    this.writer = Files.newBufferedWriter(aside, StandardCharsets.UTF_8);
  }

  /** Where its text goes, UTF-8. */
  public Writer writer() {
    return writer;
  }

  /** Adds a line. */
  public void println(String line) {
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The file is complete: it takes its name. */
  public void commit() throws IOException {
    writer.close();
    if (!aside.equals(file)) {
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }
    committed = true;
  }

  /** Drops the file unless it was complete. */
  @Override
  public void close() throws IOException {
    if (!committed) {
      writer.close();
      if (!aside.equals(file)) {
        Files.deleteIfExists(aside);
      }
    }
  }
}
