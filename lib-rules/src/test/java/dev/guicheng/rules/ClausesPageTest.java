package dev.guicheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.jackson.CaseSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ClausesPageTest {
  private static final Path PAGE = Path.of("../docs/clauses.md");

  /** Writes the page instead of checking it when run with {@code -Dguicheng.docs=write}. */
  @Test
  void theClausesPageIsFresh() throws IOException {
    String page = new ClausesPage(CaseSuite.load(Path.of("src/test/resources/conformance"))).text();
    if ("write".equals(System.getProperty("guicheng.docs"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(page)
        .as(
            "docs/clauses.md; write it with"
                + " mvn -pl lib-rules -am test -Dtest=ClausesPageTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dguicheng.docs=write")
        .isEqualTo(Files.readString(PAGE));
  }
}
