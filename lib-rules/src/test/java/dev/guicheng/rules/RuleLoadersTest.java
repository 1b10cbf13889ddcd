package dev.guicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.policy.PolicyBook;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** The classes of own rules go when their engine goes. */
class RuleLoadersTest {
  private static final int WARM_UP = 40;
  private static final int RELOADS = 60;

  private static RuleSet rules(int number) {
    return RuleSet.builtIn()
        .with(
            "site.drl",
            """
            package site.callback
            import dev.guicheng.callback.Callback
            import static dev.guicheng.rules.Conclude.*
            rule "number %d"
                @clause(CBK-01)
            when
                $callback : Callback()
            then
                insert( applied($callback) );
            end
            """
                .formatted(number));
  }

  private static void reload(ReloadableEngine engine, int from, int to) {
    for (int number = from; number < to; number++) {
      engine.candidate(PolicyBook.manual(), rules(number)).promote();
    }
  }

  @Test
  void reloadingKeepsNoClassesOfRulesThatAreGone() throws InterruptedException {
    ReloadableEngine engine = Guicheng.builder().buildReloadable();
    reload(engine, 0, WARM_UP);
    long before = classesLeft(Long.MAX_VALUE);

    reload(engine, WARM_UP, WARM_UP + RELOADS);

    assertThat(classesLeft(before + RELOADS)).isLessThan(before + RELOADS);
  }

  /** How many classes are loaded when the collector has unloaded what it can. */
  private static long classesLeft(long enough) throws InterruptedException {
    ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    for (int attempt = 0; attempt < 20; attempt++) {
      System.gc();
      Thread.sleep(50);
      if (attempt > 3 && classes.getLoadedClassCount() < enough) {
        break;
      }
    }
    return classes.getLoadedClassCount();
  }
}
