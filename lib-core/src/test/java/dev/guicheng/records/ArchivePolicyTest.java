package dev.guicheng.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Quarter;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ArchivePolicyTest {
  @Test
  void aDayThatTheMonthDoesNotHaveIsItsLast() {
    PolicyBook book = PolicyBook.manual().with("archive.quarter.dueDay", 31);
    assertThat(book.archive().dueOn(Quarter.parse("2025-Q1"))).isEqualTo("2025-04-30");
  }

  @Test
  void beforeADayMayMeanTheDayBefore() {
    PolicyBook book = PolicyBook.manual().with("deadline.dateBefore", "EXCLUSIVE");
    assertThat(book.archive().dueOn(Quarter.parse("2025-Q4"))).isEqualTo("2026-01-09");
  }

  /** What falls due falls due in the month after its quarter. */
  @Property
  void theDueDayLiesInTheMonthAfter(
      @ForAll @IntRange(min = 2000, max = 2100) int year,
      @ForAll @IntRange(min = 1, max = 4) int number) {
    Quarter quarter = new Quarter(year, number);
    LocalDate due = PolicyBook.manual().archive().dueOn(quarter);
    assertThat(due).isEqualTo(quarter.endsOn().plusDays(10));
    assertThat(Quarter.of(due)).isEqualTo(quarter.next());
  }
}
