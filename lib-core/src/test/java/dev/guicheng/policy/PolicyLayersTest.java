package dev.guicheng.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.guicheng.ComplaintClass;
import dev.guicheng.InvalidInputException;
import dev.guicheng.Problem;
import dev.guicheng.Reason;
import dev.guicheng.callback.CallbackPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Layers of dated values laid over the manual. */
class PolicyLayersTest {
  private static final String WINDOW = "callback.complaint.window";
  private static final LocalDate FIRST = LocalDate.parse("2026-03-01");

  private static SettingChange change(
      String key,
      @Nullable Object value,
      String layer,
      @Nullable String from,
      @Nullable String until) {
    return SettingChange.of(key, value, origin(layer, from, until));
  }

  private static Origin origin(String layer, @Nullable String from, @Nullable String until) {
    return Origin.builder()
        .layer(layer)
        .startsOn(Optional.ofNullable(from).map(LocalDate::parse))
        .endsOn(Optional.ofNullable(until).map(LocalDate::parse))
        .position(layer + ".yaml:" + (from == null ? "1" : from.substring(6, 7)) + ":1")
        .build();
  }

  private static PolicyTimeline timeline(PolicyLayer... layers) {
    return PolicyTimeline.of(Arrays.asList(layers), Optional.of("rules"));
  }

  private static PolicyLayer layer(String name, SettingChange... changes) {
    return new PolicyLayer(name, Arrays.asList(changes));
  }

  private static String windowOn(PolicyTimeline timeline, String day) {
    return timeline
        .inForceOn(Optional.of(LocalDate.parse(day)))
        .callback()
        .complaintWindow()
        .toString();
  }

  private static List<Problem> problems(PolicyLayer... layers) {
    return catchThrowableOfType(InvalidInputException.class, () -> timeline(layers)).problems();
  }

  @Test
  void aLaterLayerReplacesAnEarlierOneAndIsCitedForIt() {
    PolicyTimeline timeline =
        timeline(
            layer(
                "company",
                change(WINDOW, "P2D", "company", null, null),
                change("callback.firstAid.window", "P5D", "company", null, null)),
            layer("site", change(WINDOW, "P1D", "site", null, null)));
    PolicyBook book = timeline.inForceOn(Optional.empty());
    assertThat(book.id().name()).isEqualTo("site");
    assertThat(book.document()).contains("rules");
    assertThat(book.callback().complaintWindow()).isEqualTo(Span.ofDays(1));
    assertThat(book.origin(CallbackPolicy.COMPLAINT_WINDOW).layer()).isEqualTo("site");
    assertThat(book.callback().firstAidWindow()).isEqualTo(Span.ofDays(5));
    assertThat(book.origin(CallbackPolicy.FIRST_AID_WINDOW).layer()).isEqualTo("company");
    assertThat(timeline.books()).hasSize(1);
  }

  @Test
  void aDatedValueHoldsFromItsFirstToItsLastDayAndTheLayersBelowOtherwise() {
    PolicyTimeline timeline =
        timeline(
            layer("company", change(WINDOW, "P2D", "company", null, "2026-12-31")),
            layer("site", change(WINDOW, "P1D", "site", "2026-03-01", "2026-03-31")));
    assertThat(windowOn(timeline, "2026-02-28")).isEqualTo("P2D");
    assertThat(windowOn(timeline, "2026-03-01")).isEqualTo("P1D");
    assertThat(windowOn(timeline, "2026-03-31")).isEqualTo("P1D");
    assertThat(windowOn(timeline, "2026-04-01")).isEqualTo("P2D");
    assertThat(windowOn(timeline, "2027-01-01")).isEqualTo("P3D");
    assertThat(timeline.books()).hasSize(4);
  }

  @Test
  void daysOnWhichNothingChangesMakeNoBook() {
    PolicyTimeline timeline =
        timeline(
            layer(
                "site",
                change(WINDOW, "P2D", "site", null, "2026-02-28"),
                change(WINDOW, "P2D", "site", "2026-03-01", null)));
    assertThat(timeline.books()).hasSize(1);
  }

  @Test
  void valuesThatFollowEachOtherDayByDayAreAccepted() {
    PolicyTimeline timeline =
        timeline(
            layer(
                "site",
                change(WINDOW, "P1D", "site", "2026-03-01", null),
                change(WINDOW, "P2D", "site", null, "2026-02-28")));
    assertThat(windowOn(timeline, "2026-02-28")).isEqualTo("P2D");
    assertThat(windowOn(timeline, "2026-03-01")).isEqualTo("P1D");
  }

  @Test
  void valuesOfOneLayerThatHoldOnTheSameDayAreRefusedWithBothPlaces() {
    assertThat(
            problems(
                layer(
                    "site",
                    change(WINDOW, "P2D", "site", "2026-01-01", "2026-03-01"),
                    change(WINDOW, "P1D", "site", "2026-03-01", null))))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("policy[" + WINDOW + "]");
              assertThat(problem.reason()).isEqualTo(Reason.CONTRADICTION);
              assertThat(problem.message())
                  .contains("two values", "from 2026-01-01 until 2026-03-01", "from 2026-03-01")
                  .contains("site.yaml:1:1", "site.yaml:3:1");
            });
  }

  @Test
  void aHoleBetweenValuesIsRefusedUnlessItIsSaid() {
    SettingChange first = change(WINDOW, "P2D", "site", null, "2026-03-31");
    SettingChange second = change(WINDOW, "P1D", "site", "2026-05-01", null);
    assertThat(problems(layer("site", first, second)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.reason()).isEqualTo(Reason.MISSING);
              assertThat(problem.message())
                  .contains("no value from 2026-04-01 to 2026-04-30")
                  .endsWith(
                      "Maybe {inherit: true, from: 2026-04-01, until: 2026-04-30} for the layers below?");
            });
    SettingChange hole =
        SettingChange.inherit(WINDOW, Optional.empty(), origin("site", "2026-04-01", "2026-04-30"));
    assertThat(windowOn(timeline(layer("site", first, hole, second)), "2026-04-15"))
        .isEqualTo("P3D");
  }

  @Test
  void rowsOfATableHaveDaysOfTheirOwn() {
    PolicyTimeline timeline =
        timeline(
            layer(
                "site",
                SettingChange.ofRow(
                    "complaint.topics", "ROBOTS", "CLASS_1", origin("site", "2026-03-01", null)),
                SettingChange.ofRow(
                    "complaint.topics", "CLUTTER", null, origin("site", "2026-04-01", null))));
    assertThat(topicOn(timeline, "2026-02-28", "ROBOTS")).isEmpty();
    assertThat(topicOn(timeline, "2026-03-01", "ROBOTS")).contains(ComplaintClass.CLASS_1);
    assertThat(topicOn(timeline, "2026-03-31", "CLUTTER")).contains(ComplaintClass.CLASS_1);
    assertThat(topicOn(timeline, "2026-04-01", "CLUTTER")).isEmpty();
  }

  private static Optional<ComplaintClass> topicOn(
      PolicyTimeline timeline, String day, String topic) {
    return timeline
        .inForceOn(Optional.of(LocalDate.parse(day)))
        .complaint()
        .topics()
        .getOrDefault(topic, Optional.empty());
  }

  @Test
  void everythingThatIsWrongInAnyLayerOnAnyDayIsSaidOnce() {
    assertThat(
            problems(
                layer(
                    "company",
                    change("no.such.key", 1, "company", null, null),
                    change("pay.sick.firstRate", 2, "company", null, null)),
                layer(
                    "site",
                    change(WINDOW, "3 dayz", "site", "2026-03-01", "2026-03-31"),
                    change("pay.month.days", 22, "site", "2026-01-01", null))))
        .extracting(Problem::path, Problem::reason)
        .containsExactlyInAnyOrder(
            tuple("policy[no.such.key]", Reason.UNKNOWN_SETTING),
            tuple("policy[pay.sick.firstRate]", Reason.OUT_OF_RANGE),
            tuple("policy[" + WINDOW + "]", Reason.BAD_FORMAT));
  }

  @Test
  void aContradictionNamesBothPlacesAcrossLayers() {
    assertThat(
            problems(
                layer(
                    "company",
                    change("callback.activity.minRate", rate("0.9"), "company", null, null)),
                layer(
                    "site", change("callback.activity.maxRate", rate("0.1"), "site", null, null))))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("company.yaml:1:1", "site.yaml:1:1"));
  }

  private static BigDecimal rate(String text) {
    return new BigDecimal(text);
  }

  @Test
  void aLayerMayMendTheOneBelow() {
    PolicyTimeline timeline =
        timeline(
            layer(
                "company", change("callback.activity.maxRate", rate("0.1"), "company", null, null)),
            layer("site", change("callback.activity.maxRate", rate("0.7"), "site", null, null)));
    assertThat(timeline.inForceOn(Optional.empty()).callback().activityMaxRate())
        .isEqualByComparingTo("0.7");
  }

  @Test
  void atLeastOneLayerIsNeeded() {
    assertThatThrownBy(() -> PolicyTimeline.of(List.of(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 50)
  void onEachDayTheBookIsThatOfTheValuesThatHoldOnIt(
      @ForAll @IntRange(min = 0, max = 60) int from,
      @ForAll @IntRange(min = 0, max = 60) int length,
      @ForAll @IntRange(min = 0, max = 130) int asked) {
    LocalDate first = FIRST.plusDays(from);
    LocalDate last = first.plusDays(length);
    PolicyTimeline timeline =
        timeline(layer("site", change(WINDOW, "P1D", "site", first.toString(), last.toString())));
    LocalDate day = FIRST.plusDays(asked);
    boolean holds = !day.isBefore(first) && !day.isAfter(last);
    assertThat(windowOn(timeline, day.toString())).isEqualTo(holds ? "P1D" : "P3D");
  }
}
