package dev.guicheng.complaint;

import java.util.Optional;
import org.immutables.value.Value;

/** Snapshot of a 服务记录. */
@Value.Immutable
public interface ServiceNote {
  /** 投诉内容. */
  Optional<String> content();

  /** 处理过程. */
  Optional<String> process();

  /** 处理结果. */
  Optional<String> result();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableServiceNote.Builder {}
}
