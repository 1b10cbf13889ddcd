package dev.guicheng.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Tells workbooks from other files. */
public final class Workbooks {
  /** How many bytes tell a workbook. */
  private static final int HEADER = 8;

  private Workbooks() {}

  /**
   * Whether a file begins like a workbook of the present form, whatever it is called.
   *
   * @throws BadInputException if it is one of the old form, or has a password
   */
  public static boolean isWorkbook(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    byte[] start;
    try (InputStream bytes = Files.newInputStream(file)) {
      start = bytes.readNBytes(HEADER);
    }
    if (start.length < HEADER) {
      return false;
    }
    if (ReadableWorkbook.isOLE2Header(start)) {
      throw new BadInputException(
          file
              + ": a workbook of the old form .xls, or one with a password"
              + "\nMaybe save it as .xlsx, without a password?");
    }
    return ReadableWorkbook.isOOXMLZipHeader(start);
  }
}
