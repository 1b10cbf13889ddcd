package dev.guicheng.jackson;

import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.jackson.Node.Structure;
import java.util.Map;
import java.util.Optional;

/** A policy file as it is written: a name, what it extends, a document, and settings. */
final class PolicyFile {
  static final String MANUAL = "manual";

  static final Codec<PolicyFile, PolicyFile> CODEC =
      Codec.codec(PolicyFile.class, PolicyFile::new, PolicyFile::checked)
          .required("name", Values.TEXT, file -> file.name, (file, name) -> file.name = name)
          .optional(
              "extends",
              Values.TEXT,
              file -> Optional.of(file.base),
              (file, base) -> file.base = base)
          .optional(
              "document",
              Values.TEXT,
              file -> file.document,
              (file, document) -> file.document = Optional.of(document))
          .optional(
              "settings",
              Plain.STRUCTURE,
              file -> Optional.of(file.settings).filter(all -> !all.members().isEmpty()),
              (file, settings) -> file.settings = settings);

  String name = "";
  String base = MANUAL;
  Optional<String> document = Optional.empty();
  Structure settings = Plain.structure(Map.of());

  private PolicyFile() {}

  /** A file that is to be written. */
  PolicyFile(String name, Optional<String> document, Structure settings) {
    this.name = name;
    this.document = document;
    this.settings = settings;
  }

  private PolicyFile checked() {
    Problems problems = new Problems("PolicyFile");
    problems.requireFilled("name", name);
    problems.require(
        base.equals(MANUAL),
        "extends",
        Reason.UNKNOWN_VALUE,
        "\"%s\" is no book to extend, only %s is",
        base,
        MANUAL);
    document.ifPresent(text -> problems.requireFilled("document", text));
    problems.throwIfAny();
    return this;
  }
}
