package dev.guicheng.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a {@link RectificationRecord} question is answered. */
@Value.Immutable
public interface RectificationRecordOutcome {
  /** No clause is broken or left open; empty while one is left open and none is broken. */
  Optional<Boolean> compliant();

  /** What is absent, insufficient or wrong behind the broken clauses. */
  List<String> defects();

  /** The form may go to the rectification lead (DEF-03). */
  Optional<Boolean> maySend();

  /** The tracking days on which the owner was not told, in order (DEF-07). */
  List<LocalDate> missingDays();

  /**
   * It is to be reported upward: it drags on, is below standard, or is not finished although its
   * time is over (DEF-09).
   */
  Optional<Boolean> escalate();

  /** The last day to make the defects good; move-in only (DEF-10). */
  Optional<LocalDate> dueOn();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableRectificationRecordOutcome.Builder {}
}
