package dev.guicheng.audit;

import dev.guicheng.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One record to audit: a question, where it stands, and what the question itself does not say. */
@Value.Immutable
public interface AuditRecord {
  /** Which record it is. */
  RecordReference record();

  /** What it says, as a question of any kind. */
  Question<?> question();

  /** The department it is counted for. */
  Optional<String> department();

  /** The unit or household it is about; repeated complaints and repairs are told by it. */
  Optional<String> household();

  /** The employee it is about; deductions are summed by it. */
  Optional<String> employee();

  /**
   * The matter of a complaint or the kind of a repair, for repetitions; equal texts are the same
   * matter. If empty, what the question or its decision names.
   */
  Optional<String> matter();

  /** The day of the month it is counted in; if empty, the day the matter arose by the question. */
  Optional<LocalDate> arisenOn();

  /**
   * Logs of the host's own, such as those of a ticket system. If there are any, they are timed in
   * place of the clocks that the question tells.
   */
  List<ClockLog> clocks();

  /** A record of which nothing is known but the question. */
  static AuditRecord of(Question<?> question, RecordReference record) {
    return builder().question(question).record(record).build();
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableAuditRecord.Builder {}
}
