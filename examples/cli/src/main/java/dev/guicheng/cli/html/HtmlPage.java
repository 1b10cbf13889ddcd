package dev.guicheng.cli.html;

import dev.guicheng.cli.Texts;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A template that becomes one self-contained HTML file: style, scripts and charts stand in it, and
 * it loads nothing. Every value is escaped. Immutable and safe for many threads.
 *
 * <pre>{@code
 * HtmlPage.of("impact/impact.ftl", texts).write(Map.of("report", report), writer);
 * }</pre>
 *
 * <p>A model is made of texts, numbers, booleans, constants, dates, maps, lists, records, optionals
 * (an empty one is a missing value) and, for what should not be held in memory, iterators and
 * streams, which can be gone through once. A template also has:
 *
 * <ul>
 *   <li>{@code <#import "/html/page.ftl" as page>}: layout, tables, charts, verdicts;
 *   <li>{@code text(key, …)}: a text of the program, its places filled;
 *   <li>{@code verdict(value)}: the word for a verdict;
 *   <li>{@code json(value)}: a value as JSON that is safe within a script element;
 *   <li>{@code asset(path)}: a file of this program as it is, such as {@code html/page.css}.
 * </ul>
 */
public final class HtmlPage {
  private static final Version VERSION = Configuration.VERSION_2_3_34;
  private static final Configuration TEMPLATES = configuration();

  private final Template template;
  private final Texts texts;

  private HtmlPage(Template template, Texts texts) {
    this.template = template;
    this.texts = texts;
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(VERSION);
    configuration.setClassForTemplateLoading(Texts.class, "");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setObjectWrapper(new ModelWrapper(VERSION));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setNumberFormat("#,##0.######");
    configuration.setLocalizedLookup(false);
    return configuration;
  }

  /**
   * The page of a template.
   *
   * @param template path of its file, from the resources of {@code dev.guicheng.cli}
   * @throws IllegalArgumentException if there is no such template, or it is no template
   */
  public static HtmlPage of(String template, Texts texts) {
    try {
      return new HtmlPage(TEMPLATES.getTemplate(template, texts.locale()), texts);
    } catch (IOException refused) {
      throw new IllegalArgumentException("HtmlPage: " + refused.getMessage(), refused);
    }
  }

  /**
   * Writes the page as it goes along, and leaves the writer open.
   *
   * @param model the values that the template names
   * @throws IOException if the writer fails
   * @throws IllegalArgumentException if the model lacks what the template needs
   */
  public void write(Map<String, ?> model, Writer writer) throws IOException {
    Map<String, Object> everything = new LinkedHashMap<>(model);
    everything.putAll(TemplateFunctions.in(texts));
    try {
      template.createProcessingEnvironment(everything, writer).process();
    } catch (TemplateException refused) {
      throw new IllegalArgumentException(
          "HtmlPage %s: %s".formatted(template.getName(), refused.getMessage()), refused);
    }
  }
}
