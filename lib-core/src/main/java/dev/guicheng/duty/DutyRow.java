package dev.guicheng.duty;

import dev.guicheng.Channel;
import dev.guicheng.Form;
import dev.guicheng.Role;
import dev.guicheng.policy.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of the duty table, with the numbers of one policy book: how often a duty is done, by when,
 * by whom, and what makes an act count.
 *
 * <p>A duty has a {@link #rhythm()}, or an {@link #interval()} from the last time, or neither: then
 * the manual does not say how often, and the site has not set it.
 */
@Value.Immutable
public interface DutyRow {
  /** The duty. */
  Duty duty();

  /** The clauses that demand it; at least one. */
  List<String> clauses();

  /** Who does it; with several, either, unless it is done by each ({@link DutyScope#ROLE}). */
  List<Role> roles();

  /** To whom the result goes. */
  List<Role> to();

  /** The paper used; empty if the manual names none. */
  Optional<Form> form();

  /** For what it is done again and again. */
  @Value.Default
  default DutyScope scope() {
    return DutyScope.PROPERTY;
  }

  /** Once or oftener in every period of this length. */
  Optional<Rhythm> rhythm();

  /** Again within this span of the last time; months and days, never hours. */
  Optional<Span> interval();

  /** How often in each period, at least; empty if the number is lost: then once is looked for. */
  Optional<Integer> minimum();

  /** How often in each period before the count is flagged; empty = no maximum. */
  Optional<Integer> maximum();

  /** Whether more than the maximum is a breach, and not only flagged. */
  @Value.Default
  default boolean maximumBinding() {
    return false;
  }

  /** By when. */
  @Value.Default
  default DueRule due() {
    return new DueRule.WithinPeriod();
  }

  /** Another duty whose acts count for this one too. */
  Optional<Duty> metBy();

  /** Whether only signed acts count. */
  @Value.Default
  default boolean signed() {
    return false;
  }

  /** Whether only recorded acts count. */
  @Value.Default
  default boolean recorded() {
    return false;
  }

  /** Whether acts count unless they are known to lack a record. */
  @Value.Default
  default boolean recordedUnlessKnown() {
    return false;
  }

  /** Whether only archived acts count. */
  @Value.Default
  default boolean archived() {
    return false;
  }

  /** Whether an act must have been handed in. */
  @Value.Default
  default boolean handedIn() {
    return false;
  }

  /** Who must have approved. */
  Optional<Role> approver();

  /** Minutes that an act must have taken, at least. */
  Optional<Integer> minutes();

  /** Channels all of which must have been used in a period. */
  List<Channel> channels();

  /** Whether a period without any act is left open: there may have been nothing to do. */
  @Value.Default
  default boolean emptyLeftOpen() {
    return false;
  }

  /** Keys of the settings that the manual does not give and the site has not set. */
  List<String> notGiven();

  /** Whether acts of a duty count for this row. */
  default boolean counts(Duty done) {
    return done.equals(duty()) || metBy().filter(done::equals).isPresent();
  }

  /** How often is enough: the minimum, or once where the number is lost. */
  default int enough() {
    return minimum().orElse(1);
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  final class Builder extends ImmutableDutyRow.Builder {}
}
