package dev.guicheng.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Comparison;
import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.Question;
import dev.guicheng.Relation;
import dev.guicheng.SiteClause;
import dev.guicheng.Verdict;
import dev.guicheng.policy.PolicyBook;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.ObjectMapper;

/** What is written is read back as it was, and written again letter by letter. */
class RoundTripTest {
  private static final List<ObjectMapper> MAPPERS =
      List.of(GuichengJson.jsonMapper(), GuichengJson.yamlMapper());

  @Property(tries = 600)
  void questions(@ForAll("questionTypes") Class<?> type, @ForAll long seed) {
    Question<?> question = (Question<?>) new RandomValues(seed).of(type);

    for (ObjectMapper mapper : MAPPERS) {
      String text = mapper.writeValueAsString(question);
      Question<?> read = mapper.readValue(text, Question.class);

      assertThat(read).isEqualTo(question);
      assertThat(mapper.writeValueAsString(read)).isEqualTo(text);
      assertThat(mapper.readValue(text, type)).isEqualTo(question);
    }
  }

  @Property(tries = 300)
  void questionsAsTreesOfTheHost(@ForAll("questionTypes") Class<?> type, @ForAll long seed) {
    Question<?> question = (Question<?>) new RandomValues(seed).of(type);
    ObjectMapper mapper = GuichengJson.jsonMapper();

    assertThat(mapper.treeToValue(mapper.valueToTree(question), Question.class))
        .isEqualTo(question);
  }

  @Property(tries = 300)
  void decisions(@ForAll("kinds") String kind, @ForAll Verdict verdict, @ForAll long seed) {
    Decision<?> decision = decision(kind, verdict, new RandomValues(seed));

    for (ObjectMapper mapper : MAPPERS) {
      String text = mapper.writeValueAsString(decision);
      Decision<?> read = mapper.readValue(text, Decision.class);

      assertThat(read).isEqualTo(decision);
      assertThat(mapper.writeValueAsString(read)).isEqualTo(text);
    }
  }

  private static Decision<Object> decision(String kind, Verdict verdict, RandomValues values) {
    Finding.Builder finding = Finding.builder().clause("CBK-03").verdict(verdict);
    if (verdict == Verdict.UNDETERMINED) {
      finding.addMissing("finishedOn", "Y-21");
    }
    return Decision.builder()
        .kind(kind)
        .outcome(values.of(outcomeType(kind)))
        .addFindings(
            finding
                .addComparisons(
                    new Comparison(
                        "performers",
                        List.of("HANDLER"),
                        Relation.ONE_OF,
                        List.of("HANDLER", "FOREMAN"),
                        Optional.of("Role"),
                        verdict))
                .build())
        .addReadings("X-01")
        .addRules("CBK-03 complaints are called back by their handler")
        .addSiteClauses(new SiteClause("SITE-3", "Riverside rules", "3", "夜间回访", "calls at night"))
        .policy(PolicyBook.manual().id())
        .ruleSet("00112233445566ff")
        .build();
  }

  private static Class<?> outcomeType(String kind) {
    Class<?> question = questionType(kind);
    return Kinds.codecs()
        .<Class<?>>map(Codec::type)
        .filter(type -> type.getSimpleName().equals(question.getSimpleName() + "Outcome"))
        .findFirst()
        .orElseThrow();
  }

  private static Class<?> questionType(String kind) {
    return Kinds.codecs()
        .<Class<?>>map(Codec::type)
        .filter(Question.class::isAssignableFrom)
        .toList()
        .get(Kinds.names().indexOf(kind));
  }

  @Provide
  Arbitrary<String> kinds() {
    return Arbitraries.of(Kinds.names());
  }

  @Provide
  Arbitrary<Class<?>> questionTypes() {
    return Arbitraries.of(
        Kinds.codecs()
            .<Class<?>>map(Codec::type)
            .filter(Question.class::isAssignableFrom)
            .toList());
  }
}
