package dev.guicheng.cli;

import java.util.Iterator;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Help.Ansi;

/** A progress bar on standard error, if there is a terminal to show it on. */
public final class Progress {
  private Progress() {}

  /** Counts what passes. */
  public static <T> Iterator<T> watch(Iterator<T> items, String task) {
    if (!Ansi.AUTO.enabled()) {
      return items;
    }
    return ProgressBar.wrap(
        items,
        new ProgressBarBuilder()
            .setTaskName(task)
            .setConsumer(new ConsoleProgressBarConsumer(System.err)));
  }
}
