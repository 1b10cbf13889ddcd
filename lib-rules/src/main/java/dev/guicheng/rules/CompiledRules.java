package dev.guicheng.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  private static final String DIGEST = "rules.digest";
  private static final int HEX_DIGITS = 16;

  private final List<Model> models;
  private final String droolsVersion;
  private final String digest;

  private CompiledRules(List<Model> models, String droolsVersion, String digest) {
    this.models = models;
    this.droolsVersion = droolsVersion;
    this.digest = digest;
  }

  private static final class BuiltIn {
    private static final CompiledRules RULES = load();
  }

  /** The rules that were compiled with the library: loaded once. */
  static CompiledRules builtIn() {
    return BuiltIn.RULES;
  }

  private static CompiledRules load() {
    try (InputStream list = CompiledRules.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException(
            LIST + " is not on the class path\nMaybe the rules jar was repackaged without it?");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
      List<Model> models = new ArrayList<>();
      String droolsVersion = "";
      for (String line : lines.lines().toList()) {
        if (line.startsWith(VERSION)) {
          droolsVersion = line.substring(VERSION.length()).strip();
        } else {
          models.add(instantiate(line));
        }
      }
      return new CompiledRules(models, droolsVersion, readDigest());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException("the compiled rules cannot be loaded", failed);
    }
  }

  /** The build wrote it: start-up reads one line instead of every rule's text. */
  private static String readDigest() throws IOException {
    try (InputStream written = CompiledRules.class.getResourceAsStream(DIGEST)) {
      if (written == null) {
        throw new IllegalStateException(DIGEST + " is not on the class path beside the rules");
      }
      return new String(written.readAllBytes(), StandardCharsets.UTF_8).substring(0, HEX_DIGITS);
    }
  }

  private static Model instantiate(String className) throws ReflectiveOperationException {
    return Class.forName(className, true, CompiledRules.class.getClassLoader())
        .asSubclass(Model.class)
        .getDeclaredConstructor()
        .newInstance();
  }

  /** The version of Drools that compiled them. */
  String droolsVersion() {
    return droolsVersion;
  }

  /** Digest of the rules' texts. */
  String digest() {
    return digest;
  }

  /** The models of one area. */
  Collection<Model> of(String area) {
    List<Model> found =
        models.stream().filter(model -> model.getPackageName().equals(PACKAGE + area)).toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("area " + area + " has no compiled rules");
    }
    return found;
  }
}
