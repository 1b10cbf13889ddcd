package dev.guicheng.rules.own;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;

/** Loads the classes that own rules were compiled to; they go when the engine goes. */
final class ModelLoader extends ClassLoader {
  private static final String VERSION = "Drools-Model-Version:";

  private final Map<String, byte[]> classes;

  /**
   * @param parent sees the library
   * @param classes class files by path
   */
  ModelLoader(ClassLoader parent, Map<String, byte[]> classes) {
    super("own rules", parent);
    this.classes = classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = classes.get(name.replace('.', '/') + ".class");
    if (code == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, code, 0, code.length);
  }

  /** The models that a list names, one class a line. */
  List<Model> load(byte[] list) {
    List<Model> models = new ArrayList<>();
    for (String line : new String(list, StandardCharsets.UTF_8).lines().toList()) {
      if (!line.startsWith(VERSION) && !line.isBlank()) {
        try {
          models.add(
              loadClass(line).asSubclass(Model.class).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException failed) {
          throw new IllegalStateException("own rules cannot be loaded: " + line, failed);
        }
      }
    }
    return models;
  }
}
