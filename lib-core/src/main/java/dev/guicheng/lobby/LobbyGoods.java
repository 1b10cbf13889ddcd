package dev.guicheng.lobby;

import dev.guicheng.Direction;
import dev.guicheng.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody carries goods through the lobby.
 *
 * <p>Kind {@code lobby-goods}.
 */
@Value.Immutable
public interface LobbyGoods extends Question<LobbyGoodsOutcome> {
  @Override
  default String kind() {
    return "lobby-goods";
  }

  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  /** IN or OUT. */
  Direction direction();

  /** Kind of goods; needed for IN. */
  Optional<Goods> goods();

  /** What exactly. */
  Optional<String> item();

  /** 大量 (human judgement, Y-12). */
  Optional<Boolean> largeQuantity();

  /** 贵重 (human judgement). */
  Optional<Boolean> valuable();

  /** Lift or stairs. */
  Optional<Passage> via();

  /** Valid voucher from the office. */
  Optional<Boolean> voucher();

  /** A release slip is shown; a non-empty slip counts as shown. */
  Optional<Boolean> slipShown();

  /** Slip's contents. */
  List<Item> slip();

  /** Goods in hand. */
  List<Item> actual();

  /** Who carries; never changes a ban. */
  Optional<Person> person();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyGoods.Builder {}
}
