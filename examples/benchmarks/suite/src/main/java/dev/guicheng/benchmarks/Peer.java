package dev.guicheng.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What does the three works. Peers are loaded by class loaders of their own. */
public enum Peer {
  /** Java without rules. */
  HAND_WRITTEN("Java by hand", "", "HandWritten"),
  /** Guicheng, in full. */
  GUICHENG("Guicheng", "", "GuichengWorks"),
  /** OpenL Tablets. */
  OPENL("OpenL Tablets 5.27.1", "openl", "OpenlTablets"),
  /** Easy Rules. */
  EASY_RULES("Easy Rules 4.1.0", "easy-rules", "EasyRules"),
  /** RuleBook. */
  RULE_BOOK("RuleBook 0.12", "rule-book", "RuleBookRules"),
  /** Drools with a new session for every decision. */
  DROOLS("Drools 10.2.0, new session", "drools", "DroolsNaive"),
  /** Apache KIE DMN. */
  DMN("Apache KIE DMN 10.2.0", "dmn", "KieDmn");

  /** The folder that holds the peers' modules; the suite's parent folder if not set. */
  private static final String FOLDER = "guicheng.benchmarks";

  private final String title;
  private final String module;
  private final String className;

  Peer(String title, String module, String className) {
    this.title = title;
    this.module = module;
    this.className = className;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** Loads it and lets it read its rules. */
  public Works start() {
    ClassLoader loader = module.isEmpty() ? Peer.class.getClassLoader() : ownLoader();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      Works works =
          loader
              .loadClass("dev.guicheng.benchmarks." + className)
              .asSubclass(Works.class)
              .getDeclaredConstructor()
              .newInstance();
      decideOnce(works);
      return works;
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(this + " does not start", failed);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Some peers find their parts by the thread's class loader when they first decide. */
  private static void decideOnce(Works works) {
    works.penalty(Inputs.DAYS.get(0), Inputs.RUN.get(0), Inputs.BEFORE.get(0));
    works.callback(Inputs.EVENT.get(0), Inputs.SEVERITY.get(0), Inputs.FINISHED_ON.get(0));
    works.pay(Inputs.TOTAL.get(1), Inputs.OVERTIME.get(1), Inputs.LEAVE.get(1));
  }

  private ClassLoader ownLoader() {
    Path target = Path.of(System.getProperty(FOLDER, "..")).resolve(module).resolve("target");
    try {
      List<URL> urls = new ArrayList<>();
      urls.add(url(target.resolve("classes")));
      for (String jar :
          Files.readString(target.resolve("peer.classpath"))
              .strip()
              .split(File.pathSeparator, -1)) {
        urls.add(url(Path.of(jar)));
      }
      return new URLClassLoader(
          name().toLowerCase(Locale.ROOT), urls.toArray(URL[]::new), new WorksOnly());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }

  /** Lets through the JDK and {@link Works}. */
  private static final class WorksOnly extends ClassLoader {
    WorksOnly() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith(Works.class.getName())) {
        return Peer.class.getClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
