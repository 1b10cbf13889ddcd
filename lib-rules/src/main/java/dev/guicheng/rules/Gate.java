package dev.guicheng.rules;

import dev.guicheng.PolicyEngine;
import java.util.List;

/**
 * What a {@link EngineCandidate} must pass before it decides: case files, checks of the host's own.
 * With the Jackson module, a suite of case files is one: {@code suite::objections}.
 */
@FunctionalInterface
public interface Gate {
  /**
   * What speaks against an engine, one sentence each; empty lets it pass. A gate that throws lets
   * nothing pass.
   */
  List<String> objections(PolicyEngine engine);
}
