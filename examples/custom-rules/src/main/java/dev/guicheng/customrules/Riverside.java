package dev.guicheng.customrules;

import dev.guicheng.Decision;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import dev.guicheng.Severity;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.complaint.ContactType;
import dev.guicheng.jackson.CaseSuite;
import dev.guicheng.jackson.PolicyFiles;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rules.EngineCandidate;
import dev.guicheng.rules.Guicheng;
import dev.guicheng.rules.ReloadableEngine;
import dev.guicheng.rules.RuleSet;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * One property's engine: its book ({@code policy.yaml}), its rules ({@code rules}) and the cases
 * both must pass ({@code cases}) lie in one folder that people edit.
 */
public final class Riverside {
  private final Path folder;
  private final ReloadableEngine engine = Guicheng.builder().buildReloadable();

  private Riverside(Path folder) {
    this.folder = folder;
  }

  /**
   * Starts with what is in the folder.
   *
   * @throws dev.guicheng.InvalidInputException if a file cannot be read as what it is
   * @throws dev.guicheng.rules.CandidateRefusedException if rules or cases fail
   */
  public static Riverside open(Path folder) {
    Riverside riverside = new Riverside(folder);
    riverside.reload(List.of());
    return riverside;
  }

  /** The engine; it decides by whatever was loaded last. */
  public PolicyEngine engine() {
    return engine;
  }

  /**
   * Takes over what is in the folder now, if it passes its cases and changes none of the recorded
   * questions' decisions. Else the engine decides as before.
   *
   * @throws dev.guicheng.InvalidInputException if a file cannot be read as what it is
   * @throws dev.guicheng.rules.CandidateRefusedException with everything that speaks against it
   */
  public void reload(List<Question<?>> recorded) {
    PolicyBook book = PolicyFiles.read(folder.resolve("policy.yaml"));
    RuleSet rules = RuleSet.builtIn().with(folder.resolve("rules"));
    CaseSuite cases = CaseSuite.load(folder.resolve("cases")).over(book);
    EngineCandidate candidate =
        engine.candidate(book, rules).mustPass(cases::objections).mayChange(0, recorded.stream());
    candidate.promote();
  }

  /** Decides one complaint and says why, in Chinese. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "riverside");
    Decision<?> decision =
        open(folder)
            .engine()
            .decide(
                ComplaintRecord.builder()
                    .type(ContactType.COMPLAINT)
                    .severity(Severity.MAJOR)
                    .recorded(true)
                    .acceptedAt(LocalDateTime.of(2026, 1, 30, 9, 0))
                    .feedbackAt(LocalDateTime.of(2026, 1, 30, 11, 30))
                    .build());
    System.out.println(decision.explain(Locale.CHINESE));
  }
}
