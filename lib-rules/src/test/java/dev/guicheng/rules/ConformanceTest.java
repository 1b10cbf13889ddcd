package dev.guicheng.rules;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.guicheng.PolicyEngine;
import dev.guicheng.jackson.CaseSuite;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The case files, each case a test. */
class ConformanceTest {
  private static final PolicyEngine ENGINE = Guicheng.engine();

  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseSuite.load(Path.of("src/test/resources/conformance"))
        .cases()
        .map(one -> dynamicTest(one.id() + " " + one.why(), () -> one.check(ENGINE)));
  }
}
