package dev.guicheng.service;

import dev.guicheng.Code;
import java.util.List;

/**
 * Something done at work or before residents. An open vocabulary: a site declares further codes
 * under {@code vocabulary.Act}.
 *
 * @param code the code, such as {@code SMOKING}
 */
public record Act(String code) implements Code {
  /** 吸烟. */
  public static final Act SMOKING = new Act("SMOKING");

  /** 挖鼻. */
  public static final Act NOSE_PICKING = new Act("NOSE_PICKING");

  /** 掏耳. */
  public static final Act EAR_PICKING = new Act("EAR_PICKING");

  /** 搔痒. */
  public static final Act SCRATCHING = new Act("SCRATCHING");

  /** 脱鞋. */
  public static final Act SHOES_OFF = new Act("SHOES_OFF");

  /** 卷裤. */
  public static final Act ROLLED_CUFFS = new Act("ROLLED_CUFFS");

  /** 伸懒腰. */
  public static final Act STRETCHING = new Act("STRETCHING");

  /** 哼歌. */
  public static final Act HUMMING = new Act("HUMMING");

  /** 打哈欠. */
  public static final Act YAWNING = new Act("YAWNING");

  /** 整理仪容. */
  public static final Act GROOMING = new Act("GROOMING");

  /** 擅离岗位. */
  public static final Act LEAVING_POST = new Act("LEAVING_POST");

  /** 会友. */
  public static final Act MEETING_FRIENDS = new Act("MEETING_FRIENDS");

  /** 私人电话. */
  public static final Act PRIVATE_CALL = new Act("PRIVATE_CALL");

  /** 听收音机. */
  public static final Act RADIO = new Act("RADIO");

  /** 看电视. */
  public static final Act TELEVISION = new Act("TELEVISION");

  /** 看无关书报. */
  public static final Act UNRELATED_READING = new Act("UNRELATED_READING");

  /** 游戏. */
  public static final Act GAMES = new Act("GAMES");

  /** 干私活. */
  public static final Act PRIVATE_WORK = new Act("PRIVATE_WORK");

  private static final List<Act> BUILT_IN =
      List.of(
          SMOKING,
          NOSE_PICKING,
          EAR_PICKING,
          SCRATCHING,
          SHOES_OFF,
          ROLLED_CUFFS,
          STRETCHING,
          HUMMING,
          YAWNING,
          GROOMING,
          LEAVING_POST,
          MEETING_FRIENDS,
          PRIVATE_CALL,
          RADIO,
          TELEVISION,
          UNRELATED_READING,
          GAMES,
          PRIVATE_WORK);

  /** Refuses a blank code. */
  public Act {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Act: code must not be blank");
    }
  }

  /** The built-in constants, in their fixed order. */
  public static List<Act> builtIn() {
    return BUILT_IN;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
