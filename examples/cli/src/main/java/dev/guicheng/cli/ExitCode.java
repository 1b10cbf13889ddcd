package dev.guicheng.cli;

/** What the program's exit codes mean. */
public final class ExitCode {
  /** Done. */
  public static final int OK = 0;

  /** The answer is no: a case failed, or a sample does not verify. */
  public static final int NEGATIVE = 1;

  /** The arguments are wrong. */
  public static final int USAGE = 2;

  /** The input is wrong. */
  public static final int BAD_INPUT = 3;

  /** A file cannot be read or written. */
  public static final int INPUT_OUTPUT = 4;

  /** A defect of the program. */
  public static final int DEFECT = 70;

  private ExitCode() {}
}
