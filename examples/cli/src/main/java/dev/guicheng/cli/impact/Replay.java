package dev.guicheng.cli.impact;

import dev.guicheng.cli.Row;
import dev.guicheng.jackson.impact.Impact;
import dev.guicheng.jackson.impact.ImpactSummary;
import dev.guicheng.jackson.impact.RecordedQuestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Replays a stream of records by several threads, a thousand records at a time. Each chunk goes to
 * whoever is free, and no more chunks are read than there are threads.
 */
final class Replay {
  private static final int CHUNK = 1_000;

  private final int threads;
  private final BlockingQueue<Impact> idle;
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

  /**
   * @param impacts makes an impact for each thread
   */
  Replay(Supplier<Impact> impacts, int threads) {
    this.threads = threads;
    this.idle = new ArrayBlockingQueue<>(threads);
    for (int thread = 0; thread < threads; thread++) {
      idle.add(impacts.get());
    }
  }

  /** Replays all records that come, and adds up what changes. */
  ImpactSummary replay(Iterator<Row> rows) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      long position = 0;
      while (rows.hasNext() && failure.get() == null) {
        List<RecordedQuestion> chunk = new ArrayList<>(CHUNK);
        while (chunk.size() < CHUNK && rows.hasNext()) {
          chunk.add(recorded(++position, rows.next()));
        }
        Impact free = idle.take();
        workers.execute(() -> work(free, chunk));
      }
      ImpactSummary summary = ImpactSummary.empty();
      for (int thread = 0; thread < threads; thread++) {
        summary = summary.merge(idle.take().summary());
      }
      RuntimeException failed = failure.get();
      if (failed != null) {
        throw failed;
      }
      return summary;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the replay was interrupted", stopped);
    } finally {
      workers.shutdownNow();
    }
  }

  private void work(Impact impact, List<RecordedQuestion> chunk) {
    try {
      impact.accept(chunk);
    } catch (RuntimeException failed) {
      failure.compareAndSet(null, failed);
    } finally {
      idle.add(impact);
    }
  }

  private static RecordedQuestion recorded(long position, Row row) {
    return new RecordedQuestion(
        position,
        String.valueOf(Path.of(row.source()).getFileName()),
        row.number(),
        row.id(),
        row.question(),
        row.problems());
  }
}
