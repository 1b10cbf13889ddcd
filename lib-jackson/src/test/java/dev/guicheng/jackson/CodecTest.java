package dev.guicheng.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.guicheng.Decision;
import dev.guicheng.Question;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Codecs know every attribute of core's types. */
class CodecTest {
  @TestFactory
  Stream<DynamicTest> everyAttributeIsReadAndWritten() {
    return Stream.concat(Kinds.codecs(), AuditCodecs.codecs())
        .distinct()
        .map(
            codec ->
                dynamicTest(
                    codec.type().getSimpleName(),
                    () ->
                        assertThat(codec.names())
                            .containsExactlyInAnyOrderElementsOf(attributes(codec.type()))));
  }

  @Test
  void everyAttributeOfADecisionIsReadAndWritten() {
    assertThat(CoreCodecs.decision("callback", CallbackCodecs.CALLBACK_OUTCOME).names())
        .startsWith("kind")
        .containsExactlyInAnyOrderElementsOf(attributes(Decision.class));
  }

  @Test
  void everyQuestionHasItsKindInFront() {
    assertThat(Kinds.codecs().filter(codec -> Question.class.isAssignableFrom(codec.type())))
        .hasSameSizeAs(Kinds.names())
        .allSatisfy(codec -> assertThat(codec.names()).startsWith("kind"));
  }

  @Test
  void typesOfEveryAreaAreAmongTheCodecs() {
    assertThat(Kinds.codecs().map(codec -> codec.type().getSimpleName()))
        .contains(
            "Callback", "CallbackOutcome", "Carry", "Finding", "Comparison", "PolicyId", "Step")
        .doesNotHaveDuplicates();
  }

  /** What a builder can set, or a record's components; derived accessors are no attributes. */
  private static List<String> attributes(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }
    Stream<String> kind =
        Question.class.isAssignableFrom(type) ? Stream.of("kind") : Stream.empty();
    return Stream.concat(kind, RandomValues.accessors(type).stream().map(Method::getName)).toList();
  }
}
