package dev.guicheng.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Snapshot of the processing form of class 1 (客户建议/投诉处理记录表), which travels from the service manager
 * to the responsible department and back (CMP-22 to CMP-23b). An absent or blank field is blank on
 * the paper, never unknown.
 */
@Value.Immutable
public interface ProcessingForm {
  /** What the complaint is about, filled in by the service manager (投诉内容). */
  Optional<String> content();

  /** What will be done, filled in by the responsible department (处理方法). */
  Optional<String> method();

  /** The day by whose end it will be done, inclusive (完成期限). */
  Optional<LocalDate> completeDueOn();

  /** The head of the responsible department signed (负责人签字); false unless set. */
  @Value.Default
  default boolean headSigned() {
    return false;
  }

  /** What the service manager found when verifying the result (验证结果). */
  Optional<String> verification();

  /** The service manager signed the verification (客户服务部经理签字); false unless set. */
  @Value.Default
  default boolean managerSigned() {
    return false;
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableProcessingForm.Builder {}
}
