package dev.guicheng.jackson;

import dev.guicheng.Problems;
import dev.guicheng.jackson.Node.Structure;
import java.util.LinkedHashMap;
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
    problems.requireFilled("extends", base);
    document.ifPresent(text -> problems.requireFilled("document", text));
    problems.throwIfAny();
    return this;
  }

  /**
   * A file as far as it can be read. What is wrong with it is reported; the rest is gone on with,
   * so that all of it can be said at once.
   */
  static PolicyFile read(Node document, Faults faults) {
    Node root = withoutEmptySettings(document);
    PolicyFile read = CODEC.read(root, AttributePath.ROOT, faults);
    if (read != null) {
      return read;
    }
    PolicyFile rest = new PolicyFile();
    if (root instanceof Structure members) {
      text(members, "name").ifPresent(name -> rest.name = name);
      text(members, "extends").ifPresent(base -> rest.base = base);
      rest.document = text(members, "document");
      if (members.get("settings") instanceof Structure settings) {
        rest.settings = settings;
      }
    }
    return rest;
  }

  /** A file whose settings are all commented out has none. */
  private static Node withoutEmptySettings(Node root) {
    if (root instanceof Structure members
        && members.get("settings") instanceof Node.Scalar scalar
        && scalar.written() == Node.Written.NULL) {
      Map<String, Node.Member> others = new LinkedHashMap<>(members.members());
      others.remove("settings");
      return new Structure(others, root.at());
    }
    return root;
  }

  private static Optional<String> text(Structure members, String name) {
    return members.get(name) instanceof Node.Scalar scalar
            && scalar.written() == Node.Written.TEXT
            && !scalar.text().isBlank()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}
