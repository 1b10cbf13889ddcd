package dev.guicheng.cli.html;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets templates see records (also those that are not public), optionals and streams. */
final class ModelWrapper extends DefaultObjectWrapper {
  private static final ClassValue<Map<String, RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents())
              .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        }
      };

  ModelWrapper(Version version) {
    super(version);
    setIterableSupport(true);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof Optional<?> optional) {
      return super.wrap(optional.orElse(null));
    }
    if (value instanceof Stream<?> stream) {
      return super.wrap(stream.iterator());
    }
    if (value instanceof Record record) {
      return new RecordModel(record, this);
    }
    return super.wrap(value);
  }

  private record RecordModel(Record value, ModelWrapper wrapper)
      implements TemplateHashModel, AdapterTemplateModel {
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      RecordComponent component = COMPONENTS.get(value.getClass()).get(name);
      if (component == null) {
        throw new TemplateModelException(
            value.getClass().getSimpleName() + " has no component " + name);
      }
      try {
        component.getAccessor().setAccessible(true);
        return wrapper.wrap(component.getAccessor().invoke(value));
      } catch (ReflectiveOperationException failed) {
        throw new TemplateModelException(value.getClass().getSimpleName() + "." + name, failed);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
      return value;
    }
  }
}
