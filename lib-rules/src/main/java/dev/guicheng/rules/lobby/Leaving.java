package dev.guicheng.rules.lobby;

import static dev.guicheng.rules.Conclude.isTrue;

import dev.guicheng.lobby.Item;
import dev.guicheng.lobby.LobbyGoods;
import dev.guicheng.lobby.ReleaseSlip;
import java.util.List;
import java.util.Optional;

/**
 * Derived fact: goods on their way out.
 *
 * @param question the question
 */
public record Leaving(LobbyGoods question) {
  /** Whether they need a release slip; empty while neither quantity nor value is judged. */
  public Optional<Boolean> needsSlip() {
    if (isTrue(question.largeQuantity()) || isTrue(question.valuable())) {
      return Optional.of(true);
    }
    return question.largeQuantity().or(question::valuable);
  }

  /** Whether a slip is shown: what is on it proves it. */
  public Optional<Boolean> slipShown() {
    return question.slip().isEmpty() ? question.slipShown() : Optional.of(true);
  }

  /** Whether slip and goods can be compared. */
  public boolean comparable() {
    return !question.slip().isEmpty() && !question.actual().isEmpty();
  }

  /** What is on the slip, article by article; empty if not known. */
  public Optional<List<String>> onSlip() {
    return told(question.slip());
  }

  /** What is in hand, article by article; empty if not known. */
  public Optional<List<String>> inHand() {
    return told(question.actual());
  }

  private static Optional<List<String>> told(List<Item> items) {
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ReleaseSlip.pieces(items).entrySet().stream()
                .map(article -> article.getKey() + " × " + article.getValue())
                .toList());
  }
}
