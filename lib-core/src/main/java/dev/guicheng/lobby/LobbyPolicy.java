package dev.guicheng.lobby;

import dev.guicheng.Form;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import dev.guicheng.policy.Span;
import java.util.List;

/** The lists, limits and switches for the lobby (file 004). */
public final class LobbyPolicy {
  /** One credential missing, the other at hand ({@code lobby.credential}). */
  public enum CredentialRule {
    /** The usable one lets the resident in. */
    USABLE_CREDENTIAL,
    /** Open and remind. */
    HELP_AND_REMIND
  }

  /** Fewer goods than on the slip ({@code lobby.slip.fewer}). */
  public enum FewerGoods {
    /** A mismatch. */
    MISMATCH,
    /** Accepted. */
    ACCEPT
  }

  /** Rows without a negative branch (G11). */
  public static final Setting<Access> DEFAULT_ACCESS =
      Setting.of(
              "lobby.default",
              SettingTypes.choice("Access", List.of(Access.HOLD, Access.DENY), Access::name),
              Access.DENY,
              "G11",
              "rows without a negative branch")
          .reading("Y-10");

  /** Leader nobody recognises (LOB-06). */
  public static final Setting<Access> LEADER_UNRECOGNISED =
      Setting.of(
              "lobby.leader.unrecognised",
              SettingTypes.choice("Access", List.of(Access.HOLD, Access.DENY), Access::name),
              Access.HOLD,
              "LOB-06",
              "leader nobody recognises")
          .reading("Y-11");

  /** One credential missing, the other at hand (LOB-02). */
  public static final Setting<CredentialRule> CREDENTIAL =
      Setting.of(
              "lobby.credential",
              SettingTypes.choice(CredentialRule.class),
              CredentialRule.USABLE_CREDENTIAL,
              "LOB-02",
              "one credential missing, the other at hand")
          .reading("Z-26");

  /** Log refused residents (LOB-05). */
  public static final Setting<Boolean> LOG_REFUSED =
      Setting.of("lobby.log.refused", SettingTypes.bool(), true, "LOB-05", "log refused residents")
          .reading("Z-27");

  /** Log gate-confirmed visitors (LOB-08). */
  public static final Setting<Boolean> LOG_GATE_CONFIRMED =
      Setting.of(
              "lobby.log.gateConfirmed",
              SettingTypes.bool(),
              false,
              "LOB-08",
              "log gate-confirmed visitors")
          .reading("Z-27");

  /** 记录本 (LOB-05). */
  public static final Setting<Form> LOG_UNKNOWN_RESIDENT =
      Setting.of(
              "lobby.log.unknownResident",
              SettingTypes.choice(
                  "Form", List.of(Form.DUTY_LOG, Form.VISITOR_REGISTER), Form::code),
              Form.DUTY_LOG,
              "LOB-05",
              "记录本")
          .reading("X-26");

  /** Banned in any quantity (LOB-14). */
  public static final Setting<List<Goods>> GOODS_BANNED =
      Setting.of(
          "lobby.goods.banned",
          SettingTypes.list(SettingTypes.code(Goods::new)),
          List.of(Goods.GAS_CYLINDER, Goods.FIREWORKS, Goods.FLAMMABLE),
          "LOB-14",
          "banned in any quantity");

  /** Small quantity of thinner (LOB-14). */
  public static final Setting<Access> THINNER_SMALL =
      Setting.of(
              "lobby.thinner.small",
              SettingTypes.choice("Access", List.of(Access.ADMIT, Access.DENY), Access::name),
              Access.ADMIT,
              "LOB-14",
              "small quantity of thinner")
          .reading("Z-28");

  /** Fewer goods than on the slip (LOB-16). */
  public static final Setting<FewerGoods> SLIP_FEWER =
      Setting.of(
              "lobby.slip.fewer",
              SettingTypes.choice(FewerGoods.class),
              FewerGoods.MISMATCH,
              "LOB-16",
              "fewer goods than on the slip")
          .reading("Y-12");

  /** First response (LBS-01). */
  public static final Setting<Span> RESPONSE_WINDOW =
      Setting.of(
              "lobby.response.window",
              SettingTypes.span(),
              Span.parse("PT10M"),
              "LBS-01",
              "first response")
          .reading("X-08");

  /** First plan for complex matters (LBS-01). */
  public static final Setting<Span> PLAN_WINDOW =
      Setting.of(
          "lobby.plan.window",
          SettingTypes.span(),
          Span.parse("PT24H"),
          "LBS-01",
          "first plan for complex matters");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      List.of(
          DEFAULT_ACCESS,
          LEADER_UNRECOGNISED,
          CREDENTIAL,
          LOG_REFUSED,
          LOG_GATE_CONFIRMED,
          LOG_UNKNOWN_RESIDENT,
          GOODS_BANNED,
          THINNER_SMALL,
          SLIP_FEWER,
          RESPONSE_WINDOW,
          PLAN_WINDOW);

  private final PolicyBook book;

  /** The section of a policy book. */
  public LobbyPolicy(PolicyBook book) {
    this.book = book;
  }

  /** The value of {@link #DEFAULT_ACCESS}. */
  public Access defaultAccess() {
    return book.get(DEFAULT_ACCESS);
  }

  /** The value of {@link #LEADER_UNRECOGNISED}. */
  public Access leaderUnrecognised() {
    return book.get(LEADER_UNRECOGNISED);
  }

  /** The value of {@link #CREDENTIAL}. */
  public CredentialRule credential() {
    return book.get(CREDENTIAL);
  }

  /** The value of {@link #LOG_REFUSED}. */
  public boolean logRefused() {
    return book.get(LOG_REFUSED);
  }

  /** The value of {@link #LOG_GATE_CONFIRMED}. */
  public boolean logGateConfirmed() {
    return book.get(LOG_GATE_CONFIRMED);
  }

  /** The value of {@link #LOG_UNKNOWN_RESIDENT}. */
  public Form logUnknownResident() {
    return book.get(LOG_UNKNOWN_RESIDENT);
  }

  /** The value of {@link #GOODS_BANNED}. */
  public List<Goods> goodsBanned() {
    return book.get(GOODS_BANNED);
  }

  /** The value of {@link #THINNER_SMALL}. */
  public Access thinnerSmall() {
    return book.get(THINNER_SMALL);
  }

  /** The value of {@link #SLIP_FEWER}. */
  public FewerGoods slipFewer() {
    return book.get(SLIP_FEWER);
  }

  /** The value of {@link #RESPONSE_WINDOW}. */
  public Span responseWindow() {
    return book.get(RESPONSE_WINDOW);
  }

  /** The value of {@link #PLAN_WINDOW}. */
  public Span planWindow() {
    return book.get(PLAN_WINDOW);
  }
}
