package dev.guicheng.cli.lint;

import dev.guicheng.Problem;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.lint.LintFinding;
import java.nio.file.Path;

/** Where findings go. */
interface LintOutput {
  /** A file that loading refuses has a problem. */
  void refused(Path file, Problem problem);

  /** Lint found something in a file that loads. */
  void found(Path file, PolicyBook book, LintFinding finding);
}
