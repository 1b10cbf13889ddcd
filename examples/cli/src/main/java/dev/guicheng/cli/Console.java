package dev.guicheng.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results, UTF-8
 * @param err errors and totals, UTF-8
 * @param texts the language
 */
public record Console(InputStream in, PrintStream out, PrintStream err, Texts texts) {
  /** Prints an error line. */
  public void error(String message) {
    err.println("guicheng: " + message);
  }

  /** Prints a line of the program's own texts to standard error. */
  public void note(String key, Object... arguments) {
    err.println(texts.text(key, arguments));
  }
}
