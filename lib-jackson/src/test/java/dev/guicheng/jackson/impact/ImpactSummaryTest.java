package dev.guicheng.jackson.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws that let hosts split the work. */
class ImpactSummaryTest {
  private static final Impact IMPACT =
      Impact.between(
          Stub.with(Map.of(Stub.DAYS, 20)), Stub.with(Map.of(Stub.DAYS, 10, Stub.WINDOW, "P5D")));

  private static final Callback REFUSED_AFTER =
      Callback.builder().event(CallbackEvent.FIRST_AID).finishedOn(Stub.MON_2026_03_02).build();

  /** Records of all sorts, each at its own position. */
  @Provide
  Arbitrary<List<RecordedQuestion>> records() {
    return Arbitraries.integers()
        .between(0, 19)
        .list()
        .ofMaxSize(40)
        .map(
            choices -> {
              List<RecordedQuestion> records = new ArrayList<>();
              choices.forEach(choice -> records.add(record(records.size() + 1L, choice)));
              return records;
            });
  }

  private static RecordedQuestion record(long position, int choice) {
    return switch (choice) {
      case 0 -> Stub.unreadable(position);
      case 1 -> Stub.recorded(position, "refused", REFUSED_AFTER);
      case 2, 3, 4, 5, 6 -> Stub.recorded(position, "C" + choice, Stub.callback());
      default ->
          Stub.recorded(position, "E" + choice % 5, Stub.pay(1000 + choice * 37, choice % 4));
    };
  }

  private static ImpactSummary summary(List<RecordedQuestion> records) {
    Impact impact = IMPACT.withExamples(2);
    impact.accept(records);
    return impact.summary();
  }

  private static String json(ImpactSummary summary) {
    return summary.toJson(Locale.ENGLISH).toString();
  }

  @Property(tries = 100)
  void anyPartsInAnyOrderMergeToTheWhole(
      @ForAll("records") List<RecordedQuestion> records, @ForAll Random random) {
    List<ImpactSummary> parts = new ArrayList<>();
    for (int start = 0; start < records.size(); ) {
      int end = Math.min(records.size(), start + 1 + random.nextInt(5));
      parts.add(summary(records.subList(start, end)));
      start = end;
    }
    ImpactSummary merged = ImpactSummary.empty();
    while (!parts.isEmpty()) {
      ImpactSummary next = parts.remove(random.nextInt(parts.size()));
      merged = random.nextBoolean() ? merged.merge(next) : next.merge(merged);
    }

    assertThat(json(merged)).isEqualTo(json(summary(records)));
  }

  @Property(tries = 50)
  void mergingIsAssociative(
      @ForAll("records") List<RecordedQuestion> records, @ForAll Random random) {
    int first = random.nextInt(records.size() + 1);
    int second = first + random.nextInt(records.size() - first + 1);
    ImpactSummary one = summary(records.subList(0, first));
    ImpactSummary two = summary(records.subList(first, second));
    ImpactSummary three = summary(records.subList(second, records.size()));

    assertThat(json(one.merge(two).merge(three))).isEqualTo(json(one.merge(two.merge(three))));
    assertThat(json(one.merge(two))).isEqualTo(json(two.merge(one)));
    assertThat(json(one.merge(ImpactSummary.empty()))).isEqualTo(json(one));
  }

  @Property(tries = 50)
  void totalsAddUpWhateverTheRecords(@ForAll("records") List<RecordedQuestion> records) {
    ImpactSummary summary = summary(records);

    assertThat(summary.totals().read()).isEqualTo(records.size());
    assertThat(summary.kinds().stream().mapToLong(KindImpact::decided).sum())
        .isEqualTo(summary.totals().same() + summary.totals().changed());
    for (MoneyImpact money : summary.money()) {
      assertThat(money.increase().add(money.decrease())).isEqualByComparingTo(money.difference());
    }
  }
}
