package dev.guicheng.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads files of one document each: JSON by its ending, else YAML. */
final class Documents {
  private Documents() {}

  static Node read(Path file, Faults faults) {
    if (Files.isDirectory(file)) {
      throw new UncheckedIOException(new IOException(file + " is a folder, not a file"));
    }
    try (InputStream text = Files.newInputStream(file)) {
      return file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
          ? NodeReader.readWhole(GuichengJson.jsonMapper().createParser(text), 0, faults)
          : readYaml(text, faults);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Node readYaml(InputStream text, Faults faults) {
    return NodeReader.readWhole(GuichengJson.yamlMapper().createParser(text), 0, faults);
  }
}
