package dev.guicheng.rules.own;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;

/** Compiles DRL as the build compiles the library's own. Needs the rule compiler of Drools. */
final class RuleCompiler {
  private static final String GROUP = "dev.guicheng.own";

  private final ClassLoader loader;

  RuleCompiler(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * What came of compiling.
   *
   * @param models one per package; empty if there are errors
   * @param errors what is wrong
   */
  record Result(List<Model> models, List<Message> errors) {}

  /**
   * Compiles files that belong together.
   *
   * @param drlByFile the texts by the names of their files
   */
  Result compile(Map<String, String> drlByFile) {
    KieServices services = KieServices.get();
    ReleaseId id = services.newReleaseId(GROUP, "rules", UUID.randomUUID().toString());
    KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(id);
    drlByFile.forEach((name, drl) -> files.write("src/main/resources/" + path(name), drl));
    KieModuleModel module = services.newKieModuleModel();
    module.newKieBaseModel("own").setDefault(true).addPackage("*");
    KieBuilderImpl builder = new KieBuilderImpl(files, loader);
    try {
      builder.withKModuleModel(module).buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      return errors.isEmpty()
          ? new Result(load((InternalKieModule) builder.getKieModule(), id), List.of())
          : new Result(List.of(), errors);
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  /** Always a name the compiler knows what to do with. */
  private static String path(String file) {
    return file.endsWith(".drl") ? file : file + ".drl";
  }

  private List<Model> load(InternalKieModule compiled, ReleaseId id) {
    Map<String, byte[]> classes = new HashMap<>();
    for (String file : compiled.getFileNames()) {
      if (file.endsWith(".class")) {
        classes.put(file, compiled.getBytes(file));
      }
    }
    String list = "META-INF/kie/%s/%s/drools-model".formatted(id.getGroupId(), id.getArtifactId());
    return new ModelLoader(loader, classes).load(compiled.getBytes(list));
  }
}
