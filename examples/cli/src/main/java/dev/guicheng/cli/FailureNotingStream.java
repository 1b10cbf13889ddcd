package dev.guicheng.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps why standard output could not be written, as when a disk is full, which a {@link
 * java.io.PrintStream} would not say. A reader that has gone away is no failure.
 */
final class FailureNotingStream extends FilterOutputStream {
  private @Nullable IOException failure;

  FailureNotingStream(OutputStream out) {
    super(out);
  }

  /** Why something could not be written; empty if all was, or if nobody read any more. */
  Optional<String> failure() {
    return Optional.ofNullable(failure)
        .map(Inputs::describe)
        .filter(why -> !why.toLowerCase(Locale.ROOT).contains("pipe"));
  }

  private IOException noted(IOException failed) {
    failure = failed;
    return failed;
  }

  @Override
  public void write(int letter) throws IOException {
    try {
      out.write(letter);
    } catch (IOException failed) {
      throw noted(failed);
    }
  }

  @Override
  public void write(byte[] letters, int offset, int length) throws IOException {
    try {
      out.write(letters, offset, length);
    } catch (IOException failed) {
      throw noted(failed);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException failed) {
      throw noted(failed);
    }
  }
}
