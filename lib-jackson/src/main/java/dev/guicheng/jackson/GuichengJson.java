package dev.guicheng.jackson;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLReadFeature;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Ready-made mappers that read strictly and write exactly. They are immutable: keep and share. */
public final class GuichengJson {
  private static final JsonMapper JSON = strict(JsonMapper.builder()).build();
  private static final YAMLMapper YAML = strict(YAMLMapper.builder(yamlFactory())).build();

  private GuichengJson() {}

  /** Questions and decisions as JSON. */
  public static JsonMapper jsonMapper() {
    return JSON;
  }

  /** Questions and decisions as YAML. */
  public static YAMLMapper yamlMapper() {
    return YAML;
  }

  private static <B extends MapperBuilder<?, B>> B strict(B builder) {
    return builder
        .addModule(new GuichengModule())
        .enable(
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
  }

  /** YAML of any length, one line a value. Keys that occur twice are reported by our own reader. */
  private static YAMLFactory yamlFactory() {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setAllowDuplicateKeys(true)
            .build();
    return YAMLFactory.builder()
        .loadSettings(settings)
        .enable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
        .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
        .build();
  }
}
