package dev.guicheng.cli;

import java.io.PrintStream;

/** Lines on standard output; notices when nobody reads them any more. */
final class PipedLines {
  private static final int CHECKED_EVERY = 500;

  private final PrintStream out;
  private long lines;

  PipedLines(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints a line.
   *
   * @throws OutputClosedException if nobody reads the output any more
   */
  void println(String line) {
    out.println(line);
    if (++lines % CHECKED_EVERY == 0 && out.checkError()) {
      throw new OutputClosedException();
    }
  }
}
