package dev.guicheng.records;

import dev.guicheng.Code;
import java.util.List;

/**
 * A type of record. An open vocabulary: a site declares further codes under {@code
 * vocabulary.RecordType}.
 *
 * @param code the code, such as {@code CALLBACK}
 */
public record RecordType(String code) implements Code {
  /** 回访记录. */
  public static final RecordType CALLBACK = new RecordType("CALLBACK");

  /** 验房表. */
  public static final RecordType ACCEPTANCE_FORM = new RecordType("ACCEPTANCE_FORM");

  /** 维修沟通. */
  public static final RecordType REPAIR_COMMUNICATION = new RecordType("REPAIR_COMMUNICATION");

  /** 需开发商协商记录. */
  public static final RecordType DEVELOPER_ISSUE = new RecordType("DEVELOPER_ISSUE");

  /** 特别服务. */
  public static final RecordType SPECIAL_SERVICE = new RecordType("SPECIAL_SERVICE");

  /** 其他记录. */
  public static final RecordType OTHER = new RecordType("OTHER");

  private static final List<RecordType> BUILT_IN =
      List.of(
          CALLBACK, ACCEPTANCE_FORM, REPAIR_COMMUNICATION, DEVELOPER_ISSUE, SPECIAL_SERVICE, OTHER);

  /** Refuses a blank code. */
  public RecordType {
    if (code.isBlank()) {
      throw new IllegalArgumentException("RecordType: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<RecordType> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
