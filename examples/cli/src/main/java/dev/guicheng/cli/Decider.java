package dev.guicheng.cli;

import dev.guicheng.Decision;
import dev.guicheng.InvalidInputException;
import dev.guicheng.PolicyEngine;
import dev.guicheng.Question;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Decides a stream of records, a chunk at a time, so that memory does not grow with the input. A
 * record that cannot be decided is rejected; the rest goes on.
 */
final class Decider {
  private static final int CHUNK = 1_000;

  private final PolicyEngine engine;
  private final Consumer<Decided> decisions;
  private final Consumer<Row> rejects;
  private long decided;
  private long rejected;

  Decider(PolicyEngine engine, Consumer<Decided> decisions, Consumer<Row> rejects) {
    this.engine = engine;
    this.decisions = decisions;
    this.rejects = rejects;
  }

  long decided() {
    return decided;
  }

  long rejected() {
    return rejected;
  }

  /** Decides all records that come. */
  void decideAll(Iterator<Row> rows) {
    List<Row> chunk = new ArrayList<>(CHUNK);
    while (rows.hasNext()) {
      Row row = rows.next();
      if (row.question().isEmpty()) {
        reject(row);
        continue;
      }
      chunk.add(row);
      if (chunk.size() == CHUNK) {
        decideChunk(chunk);
        chunk.clear();
      }
    }
    decideChunk(chunk);
  }

  private void decideChunk(List<Row> chunk) {
    List<Question<?>> questions =
        chunk.stream().map(Row::question).<Question<?>>flatMap(Optional::stream).toList();
    try {
      List<Decision<?>> answers = engine.decideAll(questions);
      for (int position = 0; position < chunk.size(); position++) {
        accept(chunk.get(position), answers.get(position));
      }
    } catch (InvalidInputException someRefused) {
      for (int position = 0; position < chunk.size(); position++) {
        decideOne(chunk.get(position), questions.get(position));
      }
    }
  }

  private void decideOne(Row row, Question<?> question) {
    try {
      accept(row, engine.decide(question));
    } catch (InvalidInputException refused) {
      reject(row.refused(refused.problems()));
    }
  }

  private void accept(Row row, Decision<?> decision) {
    decided++;
    decisions.accept(new Decided(row, decision));
  }

  private void reject(Row row) {
    rejected++;
    rejects.accept(row);
  }
}
