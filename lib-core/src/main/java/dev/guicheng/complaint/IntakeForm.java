package dev.guicheng.complaint;

import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** Snapshot of 客户投诉记录表; an absent or blank field is blank on paper. */
@Value.Immutable
public interface IntakeForm {
  /** 客户姓名. */
  Optional<String> customerName();

  /** 房号. */
  Optional<String> room();

  /** 电话. */
  Optional<String> phone();

  /** 事件. */
  Optional<String> incident();

  /** 时间. */
  Optional<LocalDateTime> occurredAt();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableIntakeForm.Builder {}
}
