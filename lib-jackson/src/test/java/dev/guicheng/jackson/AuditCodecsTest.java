package dev.guicheng.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guicheng.audit.AuditSummary;
import dev.guicheng.audit.CallbackCount;
import dev.guicheng.audit.ClockCount;
import dev.guicheng.audit.ClockEscalation;
import dev.guicheng.audit.ClockEvent;
import dev.guicheng.audit.ClockLog;
import dev.guicheng.audit.ClockSegment;
import dev.guicheng.audit.EmployeeDeduction;
import dev.guicheng.audit.HouseholdCount;
import dev.guicheng.audit.RegisterCount;
import dev.guicheng.audit.SourceCount;
import dev.guicheng.audit.VerdictCount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.ObjectMapper;

/** What an audit makes is read back as it was written. */
class AuditCodecsTest {
  private static final ObjectMapper JSON = GuichengJson.jsonMapper();
  private static final ObjectMapper YAML = GuichengJson.yamlMapper();

  @Property(tries = 400)
  void partsOfAnAudit(@ForAll("types") Class<?> type, @ForAll long seed) {
    Object value = new RandomValues(seed).of(type);
    String text = JSON.writeValueAsString(value);

    assertThat(JSON.readValue(text, type)).isEqualTo(value);
    assertThat(JSON.writeValueAsString(JSON.readValue(text, type))).isEqualTo(text);
    assertThat(YAML.readValue(YAML.writeValueAsString(value), type)).isEqualTo(value);
  }

  @Provide
  Arbitrary<Class<?>> types() {
    return Arbitraries.of(
        ClockEvent.class,
        ClockSegment.class,
        ClockEscalation.class,
        VerdictCount.class,
        SourceCount.class,
        ClockCount.class,
        RegisterCount.class,
        HouseholdCount.class,
        CallbackCount.class,
        EmployeeDeduction.class);
  }

  @Example
  void aLogIsWrittenAsPeopleWouldWriteIt() {
    ClockLog log =
        YAML.readValue(
            """
            clause: REP-03
            action: COMPLETE
            dueOn: "2026-03-04"
            events:
            - {type: STARTED, happenedAt: "2026-03-02T09:00"}
            - {type: PAUSED, happenedOn: "2026-03-03", waitingFor: OWNER, reason: 等业主选砖}
            - {type: STOPPED, happenedAt: "2026-03-05T10:00"}
            """,
            ClockLog.class);

    assertThat(log.events()).hasSize(3);
    assertThat(JSON.readValue(JSON.writeValueAsString(log), ClockLog.class)).isEqualTo(log);
  }

  @Example
  void aLogThatContradictsItselfIsRefusedWithItsPlace() {
    assertThatThrownBy(
            () ->
                JSON.readValue(
                    """
                    {"clause": "REP-03", "events": [
                      {"type": "STARTED", "happenedAt": "2026-03-02T09:00"},
                      {"type": "RESUMED", "happenedAt": "2026-03-03T09:00"}]}
                    """,
                    ClockLog.class))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("events[1]")
        .hasMessageContaining("the clock is RUNNING by then");
  }

  @Example
  void aSummaryWhoseRowsAreNotInOrderIsRefused() {
    String clause =
        """
        {"area": "complaint", "clause": "%s",
         "verdicts": {"violated": 1, "undetermined": 0, "advisory": 0, "satisfied": 0, "applied": 0}}""";

    assertThatThrownBy(
            () ->
                JSON.readValue(
                    """
                    {"asOf": "2026-04-01T00:00", "mostListed": 5, "clauses": [%s, %s]}"""
                        .formatted(clause.formatted("CMP-17"), clause.formatted("CMP-01")),
                    AuditSummary.class))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("clauses[1]: not after the row before it");
  }
}
