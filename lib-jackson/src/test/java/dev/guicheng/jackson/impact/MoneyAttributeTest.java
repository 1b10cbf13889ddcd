package dev.guicheng.jackson.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.employment.LabourContractOutcome;
import dev.guicheng.pay.PayMonthOutcome;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The amounts of outcomes. */
class MoneyAttributeTest {
  @Test
  void everyAmountOfPayIsAddedUp() {
    assertThat(amounts(PayMonthOutcome.class)).isEqualTo(paths("pay-month"));
  }

  @Test
  void everyAmountOfALabourContractIsAddedUp() {
    assertThat(amounts(LabourContractOutcome.class)).isEqualTo(paths("labour-contract"));
  }

  @Test
  void otherKindsHaveNoAmounts() {
    assertThat(MoneyAttribute.of("callback")).isEmpty();
  }

  private static Set<String> paths(String kind) {
    return MoneyAttribute.of(kind).stream()
        .map(MoneyAttribute::path)
        .filter(path -> !path.startsWith("lines."))
        .collect(Collectors.toSet());
  }

  private static Set<String> amounts(Class<?> outcome) {
    return Arrays.stream(outcome.getMethods())
        .filter(
            method ->
                method.getGenericReturnType() instanceof ParameterizedType type
                    && type.getActualTypeArguments()[0] == BigDecimal.class)
        .map(Method::getName)
        .collect(Collectors.toSet());
  }
}
