package dev.guicheng.cli.html;

import dev.guicheng.Verdict;
import dev.guicheng.cli.Texts;
import dev.guicheng.manual.Words;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The functions that templates may call. */
final class TemplateFunctions {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS).build();

  private TemplateFunctions() {}

  /** The functions by name, speaking a language. */
  static Map<String, Object> in(Texts texts) {
    Words words = Words.in(texts.locale());
    return Map.of(
        "language", texts.chinese() ? "zh-CN" : "en",
        "text", function(values -> texts.text(String.valueOf(values.get(0)), rest(values))),
        "verdict", function(values -> words.verdict(verdict(values.get(0)))),
        "json", function(values -> markup(json(values.get(0)))),
        "asset", function(values -> markup(asset(String.valueOf(values.get(0))))));
  }

  private interface Function {
    Object apply(List<@Nullable Object> values) throws TemplateModelException;
  }

  private static TemplateMethodModelEx function(Function function) {
    return models -> {
      List<@Nullable Object> values = new ArrayList<>();
      for (Object model : models) {
        values.add(DeepUnwrap.permissiveUnwrap((TemplateModel) model));
      }
      return function.apply(values);
    };
  }

  private static Object[] rest(List<@Nullable Object> values) {
    return values.subList(1, values.size()).toArray();
  }

  private static Verdict verdict(@Nullable Object value) {
    return Verdict.valueOf(String.valueOf(value));
  }

  private static TemplateHTMLOutputModel markup(String html) throws TemplateModelException {
    return HTMLOutputFormat.INSTANCE.fromMarkup(html);
  }

  /** JSON in which nothing can end a script element or a line of script. */
  static String json(@Nullable Object value) {
    return JSON.writeValueAsString(value)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static String asset(String path) {
    String resource = path.startsWith("/") ? path : "/dev/guicheng/cli/" + path;
    try (InputStream stream = Texts.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException(resource + " is not on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
