package dev.guicheng.jackson;

import static java.util.stream.Collectors.joining;

import dev.guicheng.Reason;
import dev.guicheng.Suggestion;
import dev.guicheng.jackson.Faults.Phase;
import dev.guicheng.policy.Origin;
import dev.guicheng.policy.PolicyLayer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a policy file and the files that it extends, one below the other. */
final class PolicyLayers {
  private final Set<Path> chain = new LinkedHashSet<>();
  private final List<PolicyLayer> layers = new ArrayList<>();
  private Optional<String> document = Optional.empty();

  private PolicyLayers() {}

  /** Reads what a document says and what it extends; files are looked for beside it. */
  static PolicyLayers of(Node root, Path file, Faults faults) {
    PolicyLayers read = new PolicyLayers();
    read.chain.add(real(file));
    read.document = read.add(root, faults).document;
    return read;
  }

  /** Reads what a text without a place says; it can extend the manual only. */
  static PolicyLayers of(Node root, Faults faults) {
    PolicyLayers read = new PolicyLayers();
    read.document = read.add(root, faults).document;
    return read;
  }

  /** The layers, the lowest first. */
  List<PolicyLayer> layers() {
    return layers;
  }

  /** The document of the uppermost layer. */
  Optional<String> document() {
    return document;
  }

  private PolicyFile add(Node root, Faults faults) {
    PolicyFile file = PolicyFile.read(root, faults);
    String name = file.name.isBlank() ? faults.source() : file.name;
    Origin origin = Origin.builder().layer(name).document(file.document).build();
    layers.add(0, new PolicyLayer(name, SettingsReader.read(file.settings, origin, faults)));
    if (!file.base.equals(PolicyFile.MANUAL)) {
      Position at = root.nearest("extends").at();
      findBase(file.base, at, faults)
          .ifPresent(
              base -> {
                Faults below = faults.in(shown(base));
                Node written = Documents.read(base, below);
                chain.add(base);
                add(written, below);
              });
    }
    return file;
  }

  private Optional<Path> findBase(String base, Position at, Faults faults) {
    Optional<Path> file = last().flatMap(above -> sibling(above, base));
    if (file.filter(Files::isRegularFile).isEmpty()) {
      faults.add(
          Phase.VALUE,
          AttributePath.ROOT.attribute("extends"),
          at,
          Reason.UNKNOWN_VALUE,
          last()
                  .map(
                      above ->
                          "\"%s\" is neither manual nor a policy file, looked for in the folder of this one"
                              .formatted(base))
                  .orElse(
                      "\"%s\": a text that is not read from a file can extend the manual only"
                          .formatted(base))
              + Suggestion.maybe(base, bases()));
      return Optional.empty();
    }
    Path found = real(file.get());
    if (chain.contains(found)) {
      faults.add(
          Phase.RULE,
          AttributePath.ROOT.attribute("extends"),
          at,
          Reason.CONTRADICTION,
          "a policy cannot extend itself: "
              + Stream.concat(chain.stream(), Stream.of(found))
                  .map(this::shown)
                  .collect(joining(" → ")));
      return Optional.empty();
    }
    return Optional.of(found);
  }

  private Optional<Path> last() {
    return chain.stream().reduce((above, below) -> below);
  }

  private static Optional<Path> sibling(Path above, String base) {
    try {
      return Optional.of(above.resolveSibling(base));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** What could be extended: the manual, and the files beside the last one. */
  private List<String> bases() {
    List<String> bases = new ArrayList<>(List.of(PolicyFile.MANUAL));
    last().ifPresent(above -> bases.addAll(namesBeside(above)));
    return bases;
  }

  /** The files beside one that may be policy files, sorted. */
  static List<String> namesBeside(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(beside -> String.valueOf(beside.getFileName()))
          .filter(name -> name.matches(".*\\.(yaml|yml|json)"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of(); // there is just nothing to suggest
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A file as it looks from the folder of the first. */
  private String shown(Path file) {
    Path first = chain.iterator().next();
    Path folder = first.getParent();
    return String.valueOf(folder == null ? file : folder.relativize(file)).replace('\\', '/');
  }
}
