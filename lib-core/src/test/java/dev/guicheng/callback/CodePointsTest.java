package dev.guicheng.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void supplementaryIdeographsComeAfterCompatibilityIdeographs() {
    String supplementary = "𠀀";
    String compatibility = "﨑";
    assertThat(supplementary.compareTo(compatibility)).isNegative();
    assertThat(CodePoints.compare(supplementary, compatibility)).isPositive();
  }

  @Test
  void aPrefixComesFirst() {
    assertThat(CodePoints.compare("A-1", "A-10")).isNegative();
    assertThat(CodePoints.compare("A-1", "A-1")).isZero();
  }

  @Property
  void orderIsThatOfTheCodePoints(@ForAll String first, @ForAll String second) {
    int expected = Arrays.compare(first.codePoints().toArray(), second.codePoints().toArray());
    assertThat(Integer.signum(CodePoints.compare(first, second)))
        .isEqualTo(Integer.signum(expected));
  }
}
