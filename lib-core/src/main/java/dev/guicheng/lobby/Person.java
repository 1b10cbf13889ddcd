package dev.guicheng.lobby;

import dev.guicheng.Code;
import java.util.List;

/**
 * Who wants to come in. An open vocabulary: a site declares further codes under {@code
 * vocabulary.Person}.
 *
 * @param code the code, such as {@code KNOWN_RESIDENT}
 */
public record Person(String code) implements Code {
  /** 认识的住户. */
  public static final Person KNOWN_RESIDENT = new Person("KNOWN_RESIDENT");

  /** 不认识但自称业户. */
  public static final Person CLAIMED_RESIDENT = new Person("CLAIMED_RESIDENT");

  /** 公司领导. */
  public static final Person COMPANY_LEADER = new Person("COMPANY_LEADER");

  /** 公司员工. */
  public static final Person EMPLOYEE = new Person("EMPLOYEE");

  /** 外来人员. */
  public static final Person VISITOR = new Person("VISITOR");

  /** 政府部门人员. */
  public static final Person OFFICIAL = new Person("OFFICIAL");

  /** 参观人员. */
  public static final Person TOUR_VISITOR = new Person("TOUR_VISITOR");

  /** 持出入证人员. */
  public static final Person PASS_HOLDER = new Person("PASS_HOLDER");

  private static final List<Person> BUILT_IN =
      List.of(
          KNOWN_RESIDENT,
          CLAIMED_RESIDENT,
          COMPANY_LEADER,
          EMPLOYEE,
          VISITOR,
          OFFICIAL,
          TOUR_VISITOR,
          PASS_HOLDER);

  /** Refuses a blank code. */
  public Person {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Person: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<Person> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
