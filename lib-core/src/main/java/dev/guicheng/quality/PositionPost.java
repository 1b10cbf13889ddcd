package dev.guicheng.quality;

import dev.guicheng.Code;
import java.util.List;

/**
 * A post that somebody qualifies for. An open vocabulary: a site declares further codes under
 * {@code vocabulary.PositionPost}.
 *
 * @param code the code, such as {@code SUPERVISOR}
 */
public record PositionPost(String code) implements Code {
  /** 主管/副主管. */
  public static final PositionPost SUPERVISOR = new PositionPost("SUPERVISOR");

  /** 领班. */
  public static final PositionPost TEAM_LEADER = new PositionPost("TEAM_LEADER");

  /** 售后服务人员. */
  public static final PositionPost SERVICE_STAFF = new PositionPost("SERVICE_STAFF");

  /** 前台客户助理. */
  public static final PositionPost ASSISTANT = new PositionPost("ASSISTANT");

  private static final List<PositionPost> BUILT_IN =
      List.of(SUPERVISOR, TEAM_LEADER, SERVICE_STAFF, ASSISTANT);

  /** Refuses a blank code. */
  public PositionPost {
    if (code.isBlank()) {
      throw new IllegalArgumentException("PositionPost: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<PositionPost> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
