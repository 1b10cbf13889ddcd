package dev.guicheng.manual;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.guicheng.Reading;
import dev.guicheng.TextTable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The manual: the clause ledger, and the readings that its clauses rest on. */
public final class Manual {
  private static final List<Document> DOCUMENTS =
      TextTable.read(Manual.class, "documents.tsv", 3).stream()
          .map(row -> new Document(row.get(0), row.get(1), row.get(2)))
          .toList();

  private static final Map<String, Document> DOCUMENT_BY_ID =
      DOCUMENTS.stream().collect(toUnmodifiableMap(Document::id, Function.identity()));

  private static final List<Clause> CLAUSES =
      TextTable.read(Manual.class, "clauses.tsv", 7).stream()
          .map(
              row ->
                  new Clause(
                      row.get(0),
                      row.get(1),
                      row.get(2),
                      row.get(3),
                      row.get(4),
                      Treatment.valueOf(row.get(5)),
                      row.get(6)))
          .toList();

  private static final Map<String, Clause> CLAUSE_BY_ID =
      CLAUSES.stream().collect(toUnmodifiableMap(Clause::id, Function.identity()));

  private static final Map<String, Integer> CLAUSE_POSITION =
      IntStream.range(0, CLAUSES.size())
          .boxed()
          .collect(toUnmodifiableMap(position -> CLAUSES.get(position).id(), Function.identity()));

  private static final List<Reading> READINGS =
      TextTable.read(Manual.class, "readings.tsv", 3).stream()
          .map(row -> new Reading(row.get(0), row.get(1), row.get(2)))
          .toList();

  private static final Map<String, Reading> READING_BY_ID =
      READINGS.stream().collect(toUnmodifiableMap(Reading::id, Function.identity()));

  private static final List<ClauseReading> CLAUSE_READINGS =
      TextTable.read(Manual.class, "clause-readings.tsv", 3).stream()
          .map(row -> new ClauseReading(row.get(0), row.get(1), List.of(row.get(2).split(" ", -1))))
          .toList();

  private static final Map<String, List<ClauseReading>> READINGS_BY_CLAUSE =
      CLAUSE_READINGS.stream().collect(groupingBy(ClauseReading::clause));

  private static final List<Statute> STATUTES =
      TextTable.read(Manual.class, "statutes.tsv", 8).stream()
          .map(
              row ->
                  new Statute(
                      row.get(0),
                      row.get(1),
                      row.get(2),
                      row.get(3),
                      row.get(4),
                      row.get(5),
                      row.get(6),
                      LocalDate.parse(row.get(7))))
          .toList();

  private static final Map<String, Statute> STATUTE_BY_ID =
      STATUTES.stream().collect(toUnmodifiableMap(Statute::id, Function.identity()));

  private Manual() {}

  /** What a clause rests on, in one kind or ({@code *}) in every kind. */
  private record ClauseReading(String clause, String kind, List<String> readings) {}

  /** The documents that make up the manual, by id. */
  public static List<Document> documents() {
    return DOCUMENTS;
  }

  /** The document of an id. */
  public static Optional<Document> findDocument(String id) {
    return Optional.ofNullable(DOCUMENT_BY_ID.get(id));
  }

  /** Every clause, in the ledger's order. */
  public static List<Clause> clauses() {
    return CLAUSES;
  }

  /** The clause of an id. */
  public static Optional<Clause> findClause(String id) {
    return Optional.ofNullable(CLAUSE_BY_ID.get(id));
  }

  /** A clause's position in the ledger, from 0; a clause that is not the manual's comes last. */
  public static int positionOf(String clause) {
    return CLAUSE_POSITION.getOrDefault(clause, CLAUSES.size());
  }

  /** The articles of present law that answers of the manual conflict with: pointers for counsel. */
  public static List<Statute> statutes() {
    return STATUTES;
  }

  /** The statute's article of an id. */
  public static Optional<Statute> findStatute(String id) {
    return Optional.ofNullable(STATUTE_BY_ID.get(id));
  }

  /** The ids of the statutes' articles. */
  public static Set<String> statuteIds() {
    return STATUTE_BY_ID.keySet();
  }

  /** Every reading, contradictions first, then gaps, then ambiguities. */
  public static List<Reading> readings() {
    return READINGS;
  }

  /** The reading of an id. */
  public static Optional<Reading> findReading(String id) {
    return Optional.ofNullable(READING_BY_ID.get(id));
  }

  /** The ids of the readings that findings on a clause rest on, in whatever kind of question. */
  public static List<String> readingsOf(String clause) {
    return READINGS_BY_CLAUSE.getOrDefault(clause, List.of()).stream()
        .flatMap(row -> row.readings().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The ids of the readings that findings on these clauses rest on in a kind of question. */
  public static Stream<String> readingsOf(String kind, Collection<String> clauses) {
    return clauses.stream()
        .flatMap(clause -> READINGS_BY_CLAUSE.getOrDefault(clause, List.of()).stream())
        .filter(row -> row.kind().equals("*") || row.kind().equals(kind))
        .flatMap(row -> row.readings().stream())
        .distinct()
        .sorted();
  }
}
