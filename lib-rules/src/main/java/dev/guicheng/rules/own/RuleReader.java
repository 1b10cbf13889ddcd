package dev.guicheng.rules.own;

import dev.guicheng.Reason;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/** Parses files of rules. */
final class RuleReader {
  private final Collection<AskedKind> kinds;
  private final OwnProblems problems;

  RuleReader(Collection<AskedKind> kinds, OwnProblems problems) {
    this.kinds = kinds;
    this.problems = problems;
  }

  /** The rules of those files that can be parsed. */
  List<RuleText> read(List<RuleFile> files) {
    SentenceReader sentences =
        new SentenceReader(kinds, PhraseBook.read(files, problems), problems);
    List<RuleText> texts = new ArrayList<>();
    for (RuleFile file : files) {
      String name = file.name();
      IntFunction<String> lines = line -> name + ":" + line;
      switch (file.form()) {
        case DRL ->
            file.text(problems).flatMap(drl -> parse(name, drl, lines)).ifPresent(texts::add);
        case SENTENCES ->
            file.text(problems)
                .flatMap(text -> sentences.drl(name, text))
                .flatMap(drl -> parse(name, drl, lines))
                .ifPresent(texts::add);
        case TABLE ->
            TableReader.drl(file, problems)
                .flatMap(drl -> parse(name, drl, TableReader.places(name, drl)))
                .ifPresent(texts::add);
        case PHRASES, CLAUSES -> {
          // read where they are needed
        }
      }
    }
    return texts;
  }

  private Optional<RuleText> parse(String file, String drl, IntFunction<String> place) {
    DrlParser parser = new DrlParser();
    Optional<PackageDescr> parsed = Optional.empty();
    try {
      parsed = Optional.ofNullable(parser.parse(true, new StringReader(drl)));
    } catch (DroolsParserException failed) {
      problems.add(file, Reason.BAD_FORMAT, "%s", failed);
    }
    for (DroolsError error : parser.getErrors()) {
      int[] lines = error.getLines();
      problems.add(
          lines.length > 0 && lines[0] > 0 ? place.apply(lines[0]) : file,
          Reason.BAD_FORMAT,
          "%s",
          error.getMessage().strip());
    }
    if (parser.hasErrors() || parsed.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = Arrays.asList(drl.split("\\R", -1));
    return parsed.map(found -> new RuleText(file, lines, found, place));
  }
}
