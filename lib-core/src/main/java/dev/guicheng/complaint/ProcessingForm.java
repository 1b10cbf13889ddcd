package dev.guicheng.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Snapshot of 客户建议/投诉处理记录表. */
@Value.Immutable
public interface ProcessingForm {
  /** 投诉内容. */
  Optional<String> content();

  /** 处理方法. */
  Optional<String> method();

  /** 完成期限. */
  Optional<LocalDate> completeDueOn();

  /** 责任部门负责人签字; false unless set. */
  @Value.Default
  default boolean headSigned() {
    return false;
  }

  /** 验证结果. */
  Optional<String> verification();

  /** 客户服务部经理签字; false unless set. */
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
