package dev.guicheng.lobby;

import dev.guicheng.lobby.LobbyPolicy.FewerGoods;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares goods in hand with a release slip (LOB-16). */
public final class ReleaseSlip {
  private ReleaseSlip() {}

  /**
   * Whether the goods in hand match the slip: every article in the same number of pieces, or in
   * fewer where that is accepted (Y-12). The order does not matter, several lines of one article
   * add up, and none of an article is as good as no line.
   *
   * @param slip what is on the slip
   * @param actual the goods in hand
   * @param fewer whether fewer pieces than on the slip match
   */
  public static boolean matches(List<Item> slip, List<Item> actual, FewerGoods fewer) {
    Map<String, Long> allowed = pieces(slip);
    Map<String, Long> carried = pieces(actual);
    return switch (fewer) {
      case MISMATCH -> carried.equals(allowed);
      case ACCEPT ->
          carried.entrySet().stream()
              .allMatch(
                  article -> article.getValue() <= allowed.getOrDefault(article.getKey(), 0L));
    };
  }

  /** How many pieces of each article there are, by its name; articles without pieces left out. */
  public static Map<String, Long> pieces(List<Item> items) {
    Map<String, Long> pieces = new TreeMap<>();
    items.stream()
        .filter(item -> item.quantity() > 0)
        .forEach(item -> pieces.merge(item.name(), (long) item.quantity(), Long::sum));
    return pieces;
  }
}
