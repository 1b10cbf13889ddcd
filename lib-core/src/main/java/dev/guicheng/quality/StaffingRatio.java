package dev.guicheng.quality;

import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import java.util.Optional;

/**
 * How many further households take one more of a post (STF-04).
 *
 * @param post the post
 * @param households so many; empty where neither the manual nor the book gives it
 * @param setting the key of the setting that gives it
 */
public record StaffingRatio(PositionPost post, Optional<Integer> households, String setting) {
  static StaffingRatio of(PositionPost post, Setting<Optional<Integer>> setting, PolicyBook book) {
    return new StaffingRatio(post, book.get(setting), setting.key());
  }

  /** The posts to add for so many further households, rounded down; empty without a ratio. */
  public Optional<ExtraPost> extra(int additionalHouseholds) {
    return households.map(
        each -> ExtraPost.builder().post(post).count(additionalHouseholds / each).build());
  }
}
