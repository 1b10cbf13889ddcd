package dev.guicheng.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.guicheng.Question;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Codecs know every attribute of core's types. */
class CodecTest {
  @TestFactory
  Stream<DynamicTest> everyAttributeIsReadAndWritten() {
    return Kinds.codecs()
        .map(
            codec ->
                dynamicTest(
                    codec.type().getSimpleName(),
                    () ->
                        assertThat(codec.names())
                            .containsExactlyInAnyOrderElementsOf(attributes(codec.type()))));
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

  private static List<String> attributes(Class<?> type) {
    return Arrays.stream(type.isInterface() ? type.getMethods() : type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getReturnType() != void.class)
        .map(Method::getName)
        .filter(name -> !Set.of("policyDate", "toString", "hashCode").contains(name))
        .distinct()
        .toList();
  }
}
