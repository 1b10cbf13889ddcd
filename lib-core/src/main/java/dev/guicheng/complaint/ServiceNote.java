package dev.guicheng.complaint;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Snapshot of a service record (服务记录; CMP-38). An absent or blank field is blank on the paper,
 * never unknown.
 */
@Value.Immutable
public interface ServiceNote {
  /** What the complaint was about (投诉内容). */
  Optional<String> content();

  /** How it was handled (处理过程). */
  Optional<String> process();

  /** What came of it (处理结果). */
  Optional<String> result();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableServiceNote.Builder {}
}
