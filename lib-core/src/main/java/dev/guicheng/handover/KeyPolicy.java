package dev.guicheng.handover;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingTypes;
import dev.guicheng.policy.Span;
import java.util.List;
import java.util.Optional;

/** The limit for lending keys (file 003). */
public final class KeyPolicy {
  /** The longest time to deposit or lend a key, inclusive; the manual lost the number (KEY-03). */
  public static final Setting<Optional<Span>> LENDING_MAX =
      Setting.notGiven(
          "key.lending.max",
          SettingTypes.lasting(SettingTypes.span()),
          "KEY-03",
          "longest time to deposit or lend a key");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS = List.of(LENDING_MAX);

  private final PolicyBook book;

  /** The section of a policy book. */
  public KeyPolicy(PolicyBook book) {
    this.book = book;
  }

  /** The value of {@link #LENDING_MAX}. */
  public Optional<Span> lendingMax() {
    return book.get(LENDING_MAX);
  }
}
