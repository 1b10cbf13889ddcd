package dev.guicheng.jackson;

import dev.guicheng.policy.Origin;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyEntry;
import dev.guicheng.policy.Setting;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a policy book as a file that extends the manual. */
final class PolicyWriter {
  private final PolicyBook book;

  private PolicyWriter(PolicyBook book) {
    this.book = book;
  }

  /**
   * @param which the values to write
   */
  static String write(PolicyBook book, Predicate<PolicyEntry> which) {
    PolicyWriter writer = new PolicyWriter(book);
    PolicyFile file =
        new PolicyFile(
            book.id().name(),
            book.document(),
            Plain.structure(settings(book, which, writer::cited)));
    StringWriter text = new StringWriter();
    try (JsonGenerator out = GuichengJson.yamlMapper().createGenerator(text)) {
      PolicyFile.CODEC.write(file, out);
    }
    return text.toString();
  }

  /** The settings that a book moved, as they are laid over the manual, without their origins. */
  static Map<String, @Nullable Object> changes(PolicyBook book) {
    return settings(book, PolicyEntry::isMoved, entry -> entry.value().orElse(null));
  }

  private static Map<String, @Nullable Object> settings(
      PolicyBook book,
      Predicate<PolicyEntry> which,
      Function<PolicyEntry, @Nullable Object> written) {
    Map<String, @Nullable Object> settings = new LinkedHashMap<>();
    for (Setting<?> setting : PolicyBook.settings()) {
      Map<String, @Nullable Object> rows = new LinkedHashMap<>();
      for (PolicyEntry entry : book.entries(setting)) {
        if (which.test(entry)) {
          rows.put(entry.row().orElse(""), written.apply(entry));
        }
      }
      if (!rows.isEmpty()) {
        settings.put(setting.key(), setting.type().isTable() ? unmistakable(rows) : rows.get(""));
      }
    }
    return settings;
  }

  private @Nullable Object cited(PolicyEntry entry) {
    Object value = entry.value().orElse(null);
    Origin own = book.ownOrigin();
    Origin origin = entry.origin();
    if (origin.equals(own) || !entry.isOfSite()) {
      return value instanceof Map<?, ?> row ? unmistakable(row) : value;
    }
    Map<String, @Nullable Object> cited = new LinkedHashMap<>();
    cited.put(DatedValue.VALUE, value);
    boolean sameDocument = origin.document().equals(own.document());
    if (!origin.layer().equals(own.layer()) || (origin.document().isEmpty() && !sameDocument)) {
      cited.put("layer", origin.layer());
      sameDocument = origin.document().isEmpty();
    }
    if (!sameDocument) {
      put(cited, "document", origin.document());
    }
    put(cited, "clause", origin.clause());
    put(cited, "note", origin.note());
    put(cited, "reviewBy", origin.reviewBy());
    return cited;
  }

  private static void put(Map<String, @Nullable Object> cited, String word, Optional<?> value) {
    value.ifPresent(said -> cited.put(word, said.toString()));
  }

  /** A table or row that would be taken for a value with its origin is written as one. */
  private static Map<?, ?> unmistakable(Map<?, ?> plain) {
    return DatedValue.isOne(plain.keySet()) ? Map.of(DatedValue.VALUE, plain) : plain;
  }
}
