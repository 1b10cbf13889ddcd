package dev.guicheng.complaint;

import dev.guicheng.Suggestion;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Snapshot of the complaint intake form (客户投诉记录表). An absent or blank field is blank on the paper,
 * never unknown. Which fields must be filled in is {@code complaint.record.fields} (CMP-02).
 */
@Value.Immutable
public interface IntakeForm {
  /** The names of the fields, as {@code complaint.record.fields} writes them. */
  List<String> FIELDS = List.of("customerName", "room", "phone", "incident", "occurredAt");

  /** The customer's name (客户姓名). */
  Optional<String> customerName();

  /** The room or unit number (房号). */
  Optional<String> room();

  /** The telephone number (电话). */
  Optional<String> phone();

  /** What happened (事件). */
  Optional<String> incident();

  /** When it happened, local to the property (时间). */
  Optional<LocalDateTime> occurredAt();

  /**
   * What stands in a field.
   *
   * @param name one of {@link #FIELDS}
   * @throws IllegalArgumentException if the form has no such field
   */
  default Optional<?> field(String name) {
    return switch (name) {
      case "customerName" -> customerName();
      case "room" -> room();
      case "phone" -> phone();
      case "incident" -> incident();
      case "occurredAt" -> occurredAt();
      default ->
          throw new IllegalArgumentException(
              "IntakeForm: \"%s\" is not one of %s%s"
                  .formatted(name, FIELDS, Suggestion.maybe(name, FIELDS)));
    };
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableIntakeForm.Builder {}
}
