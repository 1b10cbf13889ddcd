package dev.guicheng.lobby;

import dev.guicheng.Direction;
import dev.guicheng.Problems;
import dev.guicheng.Question;
import dev.guicheng.policy.PolicyBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody carries goods through the lobby: dangerous goods stay outside, material comes in on a
 * voucher, large or valuable goods leave on a release slip.
 *
 * <p>Kind {@code lobby-goods}. Decided by LOB-13 to LOB-16.
 */
@Value.Immutable
public interface LobbyGoods extends Question<LobbyGoodsOutcome> {
  @Override
  default String kind() {
    return "lobby-goods";
  }

  /** Empty: who carries goods asks now, so the latest book applies. */
  @Override
  default Optional<LocalDate> policyDate() {
    return Optional.empty();
  }

  @Override
  default void checkAgainst(PolicyBook book, Problems problems) {
    book.vocabulary().check("goods", goods(), problems);
    book.vocabulary().check("person", person(), problems);
  }

  /** Into the lobby or out of it. */
  Direction direction();

  /** The kind of goods; needed on the way in, not looked at on the way out. */
  Optional<Goods> goods();

  /** What exactly, for the record; no rule reads it. */
  Optional<String> item();

  /** Whether it is a large quantity (大量), as a person judges it (Y-12). */
  Optional<Boolean> largeQuantity();

  /** Whether it is valuable (贵重), as a person judges it (Y-12). */
  Optional<Boolean> valuable();

  /** Lift or stairs; both need the voucher. */
  Optional<Passage> via();

  /** Whether there is a valid voucher (有效凭据) of the office, for material on the way in. */
  Optional<Boolean> voucher();

  /**
   * Whether a release slip (物品放行条) is shown. A slip with contents counts as shown whatever is said
   * here.
   */
  Optional<Boolean> slipShown();

  /** What is on the slip; empty = not known. */
  List<Item> slip();

  /** The goods in hand; empty = not known. */
  List<Item> actual();

  /** Who carries them; it never changes a ban. */
  Optional<Person> person();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableLobbyGoods.Builder {}
}
