package dev.guicheng.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens files as people have them: plain or gzip, with or without a byte order mark. */
public final class Inputs {
  private static final int LOOK_AHEAD = 3;

  private Inputs() {}

  /** Opens a file. */
  public static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder, not a file");
    }
    return unwrapped(Files.newInputStream(file), file.toString());
  }

  /**
   * Unpacks gzip and passes a byte order mark over.
   *
   * @param name what messages call it
   */
  public static InputStream unwrapped(InputStream raw, String name) throws IOException {
    InputStream stream = new BufferedInputStream(raw);
    byte[] start = peek(stream);
    if (start.length >= 2 && start[0] == (byte) 0x1f && start[1] == (byte) 0x8b) {
      stream = new BufferedInputStream(unpacked(stream, name));
      start = peek(stream);
    }
    boolean mark =
        start.length == LOOK_AHEAD
            && start[0] == (byte) 0xef
            && start[1] == (byte) 0xbb
            && start[2] == (byte) 0xbf;
    if (mark) {
      stream.skipNBytes(LOOK_AHEAD);
    }
    return stream;
  }

  /**
   * Opens a file of text. Reading stops with a {@link BadInputException} at bytes that the
   * character set does not know.
   */
  public static Reader text(Path file, Charset charset) throws IOException {
    Reader decoded =
        new InputStreamReader(
            open(file),
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    return new BufferedReader(
        new FilterReader(decoded) {
          @Override
          public int read(char[] letters, int offset, int length) throws IOException {
            try {
              return super.read(letters, offset, length);
            } catch (CharacterCodingException foreign) {
              throw new BadInputException(
                  file
                      + ": not all of it is text in "
                      + charset
                      + (charset.equals(StandardCharsets.UTF_8) ? "\nMaybe GB18030?" : ""));
            }
          }
        });
  }

  private static InputStream unpacked(InputStream packed, String name) throws IOException {
    try {
      return new GZIPInputStream(packed) {
        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          try {
            return super.read(bytes, offset, length);
          } catch (ZipException | EOFException broken) {
            throw incomplete(name, broken);
          }
        }
      };
    } catch (ZipException | EOFException broken) {
      throw incomplete(name, broken);
    }
  }

  private static IOException incomplete(String name, IOException broken) {
    return new IOException(name + ": not a complete gzip file: " + broken.getMessage(), broken);
  }

  private static byte[] peek(InputStream stream) throws IOException {
    stream.mark(LOOK_AHEAD);
    byte[] start = stream.readNBytes(LOOK_AHEAD);
    stream.reset();
    return start;
  }

  /** What went wrong with a file, in words. */
  public static String describe(Throwable failed) {
    Throwable cause =
        failed instanceof IOException || failed.getCause() == null ? failed : failed.getCause();
    String message = String.valueOf(cause.getMessage());
    if (cause instanceof NoSuchFileException) {
      return message + ": no such file";
    }
    if (cause instanceof NotDirectoryException) {
      return message + ": no such folder";
    }
    if (cause instanceof AccessDeniedException) {
      return message + ": access denied";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return message + ": there is a file of this name";
    }
    return message;
  }
}
