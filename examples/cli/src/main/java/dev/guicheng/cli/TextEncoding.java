package dev.guicheng.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells in which character set a file is written: UTF-8 if all its bytes are that, which texts in
 * other sets never are by chance; else GB18030, in which Chinese systems write. A byte order mark
 * settles it at once.
 */
final class TextEncoding {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** So many letters beyond ASCII that are right in UTF-8 are no accident. */
  private static final int ENOUGH = 64;

  private TextEncoding() {}

  /** The character set of a file; UTF-8 for a pipe, which can be read but once. */
  static Charset of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return StandardCharsets.UTF_8;
    }
    try (InputStream bytes = Inputs.open(file)) {
      bytes.mark(2);
      int first = bytes.read();
      int second = bytes.read();
      bytes.reset();
      if ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff)) {
        return StandardCharsets.UTF_16;
      }
      return isUtf8(bytes) ? StandardCharsets.UTF_8 : GB18030;
    }
  }

  private static boolean isUtf8(InputStream bytes) throws IOException {
    Reader letters =
        new InputStreamReader(
            bytes, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
    char[] read = new char[8_192];
    int beyondAscii = 0;
    try {
      for (int length = letters.read(read); length >= 0; length = letters.read(read)) {
        for (int position = 0; position < length; position++) {
          beyondAscii += read[position] > 0x7f ? 1 : 0;
        }
        if (beyondAscii >= ENOUGH) {
          return true;
        }
      }
      return true;
    } catch (CharacterCodingException otherCharset) {
      return false;
    }
  }
}
