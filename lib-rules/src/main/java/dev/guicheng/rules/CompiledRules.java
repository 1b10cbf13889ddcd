package dev.guicheng.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.drools.model.Model;

/**
 * Finds the rule models that were compiled with the library. Their class names carry a hash, so the
 * list that the build wrote beside them is read; the class path is not scanned.
 */
final class CompiledRules {
  private static final String LIST = "/META-INF/kie/dev.guicheng/guicheng-rules/drools-model";
  private static final String VERSION = "Drools-Model-Version:";
  private static final String PACKAGE = "dev.guicheng.rules.";

  private final List<String> modelClasses;

  private CompiledRules(List<String> modelClasses) {
    this.modelClasses = modelClasses;
  }

  static CompiledRules load() {
    try (InputStream list = CompiledRules.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException(
            LIST + " is not on the class path\nMaybe the rules jar was repackaged without it?");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
      return new CompiledRules(
          lines.lines().filter(line -> !line.isBlank() && !line.startsWith(VERSION)).toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Model instantiate(String className) {
    try {
      return Class.forName(className, true, CompiledRules.class.getClassLoader())
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException("the compiled rules cannot be loaded", failed);
    }
  }

  /** The models of one area, loaded now: a rule is a handful of classes. */
  Collection<Model> of(String area) {
    String start = PACKAGE + area + '.';
    List<Model> found =
        modelClasses.stream()
            .filter(name -> name.startsWith(start) && name.indexOf('.', start.length()) < 0)
            .map(CompiledRules::instantiate)
            .toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("area " + area + " has no compiled rules");
    }
    return found;
  }
}
