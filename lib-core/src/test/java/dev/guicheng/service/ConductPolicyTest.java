package dev.guicheng.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.InvalidInputException;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConductPolicyTest {
  private static final ConductPolicy MANUAL = PolicyBook.manual().conduct();
  private static final ConductPolicy EXACT =
      PolicyBook.manual().with("conduct.visit.gapRule", "EXACTLY").conduct();

  @ParameterizedTest
  @ValueSource(strings = {"您好,工程部", "您好 3 号岗", "您好Front desk", "  您好,客服"})
  void aCallOpensWithTheGreetingAndTheDepartment(String words) {
    assertThat(MANUAL.isOpening(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "您好", "您好!", "您好,……", "工程部您好", "你好,工程部"})
  void aGreetingAloneOrAnotherOneOpensNoCall(String words) {
    assertThat(MANUAL.isOpening(words)).isFalse();
  }

  @Test
  void theWaitIsAMinimumOrExact() {
    Span thirty = Span.parse("PT30S");
    assertThat(MANUAL.isRepeatGapKept(thirty)).isTrue();
    assertThat(EXACT.isRepeatGapKept(thirty)).isTrue();
    assertThat(MANUAL.isRepeatGapKept(Span.parse("PT30.001S"))).isTrue();
    assertThat(EXACT.isRepeatGapKept(Span.parse("PT30.001S"))).isFalse();
    assertThat(MANUAL.isRepeatGapKept(Span.parse("PT29.999S"))).isFalse();
    assertThat(MANUAL.isRepeatGapKept(Span.parse("P1D"))).isTrue();
    assertThat(MANUAL.isRepeatGapKept(Span.parse("P0D"))).isFalse();
  }

  @Property
  void waitingLongerNeverBreaksAMinimum(
      @ForAll @IntRange(max = 100) int seconds, @ForAll @IntRange(max = 100) int more) {
    boolean kept = MANUAL.isRepeatGapKept(new Span(0, 0, Duration.ofSeconds(seconds)));
    assertThat(MANUAL.isRepeatGapKept(new Span(0, 0, Duration.ofSeconds(seconds + more))))
        .isIn(true, kept);
  }

  @Test
  void thresholdsIncludeTheirNumber() {
    assertThat(MANUAL.isNear(Optional.of(new BigDecimal("3.00")))).isTrue();
    assertThat(MANUAL.isNear(Optional.of(new BigDecimal("3.01")))).isFalse();
    assertThat(MANUAL.isNear(Optional.empty())).isFalse();
    assertThat(MANUAL.needsCommonLanguage(Optional.of(3))).isTrue();
    assertThat(MANUAL.needsCommonLanguage(Optional.of(2))).isFalse();
    assertThat(MANUAL.needsName(Optional.of(2))).isTrue();
    assertThat(MANUAL.needsName(Optional.of(1))).isFalse();
  }

  @Test
  void everyBuiltInActHasARow() {
    assertThat(MANUAL.acts().keySet())
        .containsExactlyInAnyOrderElementsOf(Act.builtIn().stream().map(Act::code).toList());
    assertThat(ConductPolicy.ACT_CLAUSES).containsExactlyInAnyOrder("STD-17", "STD-21", "STD-22");
    assertThat(ConductPolicy.PHRASE_CLAUSES).containsExactlyInAnyOrder("STD-18", "STD-23");
  }

  @Test
  void anActIsJudgedOnce() {
    ConductRecord record = ConductRecord.builder().addActs(Act.RADIO, Act.RADIO).build();
    assertThat(MANUAL.actsOf(record))
        .containsExactly(
            new SeenAct("STD-21", Act.RADIO, ActAllowance.WITH_PERMISSION, Optional.of(false)));
  }

  @Test
  void aRowThatIsSetToTheManualsHasNotMoved() {
    PolicyBook same =
        PolicyBook.manual()
            .with(
                "conduct.acts",
                Map.of("SMOKING", Map.of("clause", "STD-17", "allowed", "OUT_OF_VIEW")));
    assertThat(same.isMoved(ConductPolicy.ACTS)).isFalse();
  }

  @Test
  void aRowAboutAnUndeclaredActIsRefusedWithASuggestion() {
    assertThatThrownBy(
            () ->
                PolicyBook.manual()
                    .with("conduct.acts", Map.of("SMOKIN", Map.of("clause", "SITE-1"))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("policy[conduct.acts]")
        .hasMessageContaining("Maybe SMOKING?");
  }
}
