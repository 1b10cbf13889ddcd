package dev.guicheng.benchmarks;

import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.rules.Guicheng;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** Records by the million, a thousand at once: what a million takes, and the most memory so far. */
final class Volume {
  private static final int PER_MILLION = 1_000_000 / Inputs.COUNT;

  private Volume() {}

  /**
   * Decides records and tells of each step.
   *
   * @param millions how many
   */
  static List<String> decide(int millions) {
    PolicyEngine engine = Guicheng.engine();
    List<Question<?>> records = Questions.ofKind("callback-record", engine);
    return Report.volume(millions, () -> decideMillion(engine, records), Volume::peakMegabytes);
  }

  private static void decideMillion(PolicyEngine engine, List<Question<?>> records) {
    for (int chunk = 0; chunk < PER_MILLION; chunk++) {
      engine.decideAll(records);
    }
  }

  private static long peakMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        >> 20;
  }
}
