package dev.guicheng.rules.own;

import dev.guicheng.Suggestion;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;

/** The names that the rules of a file can use: what it imports, and what that leads to. */
final class KnownNames {
  private static final List<String> PACKAGES =
      List.of(
          "dev.guicheng",
          "dev.guicheng.manual",
          "dev.guicheng.policy",
          "dev.guicheng.calendar",
          "dev.guicheng.rules",
          "java.time",
          "java.math",
          "java.util",
          "java.lang");

  private final ClassLoader loader;
  private final Collection<String> areas;
  private final Map<String, Class<?>> types = new LinkedHashMap<>();
  private final Set<String> members = new TreeSet<>();

  KnownNames(PackageDescr parsed, Collection<String> areas, ClassLoader loader) {
    this.loader = loader;
    this.areas = areas;
    parsed.getImports().forEach(imported -> find(imported.getTarget()).ifPresent(this::addType));
    parsed.getGlobals().stream()
        .flatMap(global -> findAnywhere(global.getType()).stream())
        .forEach(this::addType);
    parsed
        .getFunctionImports()
        .forEach(
            imported ->
                find(imported.getTarget().replaceFirst("\\.[^.]*$", "")).ifPresent(this::addType));
    addMembers();
  }

  private void addType(Class<?> type) {
    types.put(type.getSimpleName(), type);
  }

  private void addMembers() {
    Deque<Class<?>> left = new ArrayDeque<>(types.values());
    Set<Class<?>> seen = new HashSet<>(left);
    while (!left.isEmpty()) {
      Class<?> type = left.pop();
      Arrays.stream(type.getFields()).forEach(field -> members.add(field.getName()));
      for (Method method : type.getMethods()) {
        members.add(method.getName());
        typesIn(method.getGenericReturnType())
            .filter(KnownNames::isOurs)
            .filter(seen::add)
            .forEach(left::push);
      }
    }
  }

  private static Stream<Class<?>> typesIn(Type type) {
    if (type instanceof Class<?> plain) {
      return Stream.of(plain);
    }
    return type instanceof ParameterizedType generic
        ? Arrays.stream(generic.getActualTypeArguments()).flatMap(KnownNames::typesIn)
        : Stream.of();
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("dev.guicheng.") && !type.getSimpleName().equals("Builder");
  }

  boolean knows(String name) {
    return types.containsKey(name) || members.contains(name);
  }

  /** The last line of an error about a name that is not known; empty if nothing is near. */
  String maybe(String name) {
    Optional<Class<?>> notImported =
        Character.isUpperCase(name.charAt(0)) ? findAnywhere(name) : Optional.empty();
    if (notImported.isPresent() && !types.containsKey(name)) {
      return "%nMaybe import %s?".formatted(notImported.get().getCanonicalName());
    }
    return Suggestion.maybe(
        name,
        Stream.concat(types.keySet().stream(), members.stream())
            .filter(
                known ->
                    Character.isUpperCase(known.charAt(0)) == Character.isUpperCase(name.charAt(0)))
            .toList());
  }

  private Optional<Class<?>> findAnywhere(String name) {
    return Stream.concat(
            Stream.of(name),
            Stream.concat(
                    PACKAGES.stream(),
                    areas.stream()
                        .sorted()
                        .flatMap(
                            area ->
                                Stream.of("dev.guicheng." + area, "dev.guicheng.rules." + area)))
                .map(where -> where + "." + name))
        .<Class<?>>flatMap(candidate -> find(candidate).stream())
        .findFirst();
  }

  /** A class by its name in source, nested ones with a dot. */
  private Optional<Class<?>> find(String name) {
    String binary = name;
    while (true) {
      try {
        return Optional.of(Class.forName(binary, false, loader));
      } catch (ClassNotFoundException | NoClassDefFoundError absent) {
        int dot = binary.lastIndexOf('.');
        if (dot < 0) {
          return Optional.empty();
        }
        binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
      }
    }
  }
}
