package dev.guicheng.employment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Role;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LabourDisputeTest {
  private static final List<Role> CHAIN =
      List.of(Role.FOREMAN, Role.DEPARTMENT_HEAD, Role.GENERAL_MANAGER);

  private static List<Role> skipped(Role... levels) {
    return LabourDispute.builder().addLevels(levels).addAllChain(CHAIN).build().skipped();
  }

  @Test
  void whoIsAddressedTooLateWasSkipped() {
    assertThat(skipped(Role.DEPARTMENT_HEAD, Role.FOREMAN)).containsExactly(Role.FOREMAN);
    assertThat(skipped(Role.GENERAL_MANAGER)).containsExactly(Role.FOREMAN, Role.DEPARTMENT_HEAD);
  }

  @Test
  void whoStandsOutsideTheLineSkipsNobody() {
    assertThat(skipped(Role.FOREMAN, Role.TENANT, Role.DEPARTMENT_HEAD)).isEmpty();
    assertThat(skipped(Role.TENANT)).isEmpty();
  }

  @Property
  void levelByLevelSkipsNobody(@ForAll @IntRange(max = 3) int height) {
    assertThat(skipped(CHAIN.subList(0, height).toArray(Role[]::new))).isEmpty();
  }

  @Property
  void leavingOneOutBelowAnotherSkipsIt(@ForAll @IntRange(max = 1) int left) {
    List<Role> levels = new ArrayList<>(CHAIN);
    Role out = levels.remove(left);
    assertThat(skipped(levels.toArray(Role[]::new))).containsExactly(out);
  }
}
