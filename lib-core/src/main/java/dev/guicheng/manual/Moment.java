package dev.guicheng.manual;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When something happened: the day, and the instant if it is known. Local to the property.
 *
 * @param day the day
 * @param instant the instant, on that day
 */
public record Moment(LocalDate day, Optional<LocalDateTime> instant) {
  /** Refuses nulls. */
  public Moment {
    requireNonNull(day, "day");
    requireNonNull(instant, "instant");
  }

  /** A day whose instant is not known. */
  public static Moment on(LocalDate day) {
    return new Moment(day, Optional.empty());
  }

  /** An instant. */
  public static Moment at(LocalDateTime instant) {
    return new Moment(instant.toLocalDate(), Optional.of(instant));
  }

  /** What is known of a moment given as a day, an instant, or both; empty if neither is given. */
  public static Optional<Moment> of(Optional<LocalDate> on, Optional<LocalDateTime> at) {
    return at.map(Moment::at).or(() -> on.map(Moment::on));
  }

  /**
   * Whether this is certainly earlier than another moment: on an earlier day, or earlier on the
   * same day when both instants are known.
   */
  public boolean isBefore(Moment other) {
    return day.equals(other.day)
        ? instant.isPresent()
            && other.instant.isPresent()
            && instant.get().isBefore(other.instant.get())
        : day.isBefore(other.day);
  }

  /** The instant if known, else the day. */
  @Override
  public String toString() {
    return instant.map(LocalDateTime::toString).orElseGet(day::toString);
  }
}
