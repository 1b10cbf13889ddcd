package dev.guicheng.policy;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.guicheng.Code;
import dev.guicheng.Form;
import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.Suggestion;
import dev.guicheng.duty.Duty;
import dev.guicheng.handover.IssuedDocument;
import dev.guicheng.lobby.Goods;
import dev.guicheng.lobby.Person;
import dev.guicheng.quality.Certificate;
import dev.guicheng.quality.KpiMetric;
import dev.guicheng.quality.PositionPost;
import dev.guicheng.records.RecordType;
import dev.guicheng.rectification.Crew;
import dev.guicheng.service.Act;
import dev.guicheng.service.Garment;
import dev.guicheng.service.Procedure;
import dev.guicheng.survey.SurveyAspect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The open vocabularies of a policy book: the built-in constants and those that the book declares
 * under {@code vocabulary.<type>}, each with a Chinese and an English name.
 */
public final class Vocabulary {
  private static final List<OpenType> TYPES =
      List.of(
          new OpenType(Duty.class, "Duty", Duty.builtIn()),
          new OpenType(KpiMetric.class, "KpiMetric", KpiMetric.builtIn()),
          new OpenType(Goods.class, "Goods", Goods.builtIn()),
          new OpenType(Person.class, "Person", Person.builtIn()),
          new OpenType(Form.class, "Form", Form.builtIn()),
          new OpenType(Role.class, "Role", Role.builtIn()),
          new OpenType(SurveyAspect.class, "SurveyAspect", SurveyAspect.builtIn()),
          new OpenType(Garment.class, "Garment", Garment.builtIn()),
          new OpenType(Act.class, "Act", Act.builtIn()),
          new OpenType(Certificate.class, "Certificate", Certificate.builtIn()),
          new OpenType(Procedure.class, "Procedure", Procedure.builtIn()),
          new OpenType(IssuedDocument.class, "IssuedDocument", IssuedDocument.builtIn()),
          new OpenType(Crew.class, "Crew", Crew.builtIn()),
          new OpenType(RecordType.class, "RecordType", RecordType.builtIn()),
          new OpenType(PositionPost.class, "PositionPost", PositionPost.builtIn()));

  private static final Map<Class<?>, OpenType> BY_CLASS =
      TYPES.stream().collect(toUnmodifiableMap(OpenType::type, Function.identity()));

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS =
      TYPES.stream().<Setting<?>>map(OpenType::declared).toList();

  /** The built-in constants of every open vocabulary, vocabulary by vocabulary. */
  public static List<Code> builtIn() {
    return TYPES.stream().<Code>flatMap(type -> type.builtIn().stream()).toList();
  }

  private final PolicyBook book;

  /** The vocabularies of a policy book. */
  public Vocabulary(PolicyBook book) {
    this.book = book;
  }

  /**
   * A type whose constants a site may add to.
   *
   * @param type the Java type
   * @param builtIn its built-in constants
   * @param declared the setting that holds the site's constants
   */
  private record OpenType(
      Class<?> type, List<? extends Code> builtIn, Setting<Map<String, Label>> declared) {
    OpenType(Class<?> type, String name, List<? extends Code> builtIn) {
      this(
          type,
          builtIn,
          Setting.of(
              "vocabulary." + name,
              SettingTypes.map(SettingTypes.label()),
              Map.of(),
              "own",
              "site constants of " + name + ": code to {zh, en}"));
    }
  }

  /** The name of a code that the book declares; empty for a built-in or an unknown one. */
  public Optional<Label> findLabel(Code code) {
    return Optional.ofNullable(book.get(typeOf(code).declared()).get(code.code()));
  }

  /** The codes that the book adds to a type. */
  public Set<String> declared(Class<? extends Code> type) {
    return book.get(typeOf(type).declared()).keySet();
  }

  /** Refuses a code that is neither built in nor declared. */
  public void check(String path, Optional<? extends Code> code, Problems problems) {
    code.ifPresent(given -> check(path, given, problems));
  }

  /** Refuses codes that are neither built in nor declared; paths carry their positions. */
  public void checkAll(String path, Collection<? extends Code> codes, Problems problems) {
    int position = 0;
    for (Code code : codes) {
      check(path + "[" + position++ + "]", code, problems);
    }
  }

  /** Refuses a code that is neither built in nor declared. */
  public void check(String path, Code code, Problems problems) {
    OpenType type = typeOf(code);
    Map<String, Label> declared = book.get(type.declared());
    if (type.builtIn().contains(code) || declared.containsKey(code.code())) {
      return;
    }
    List<String> known = new ArrayList<>(type.builtIn().stream().map(Code::code).toList());
    known.addAll(declared.keySet());
    problems.add(
        path,
        Reason.UNKNOWN_VALUE,
        "\"%s\" is no built-in constant and %s does not declare it%s",
        code.code(),
        type.declared().key(),
        Suggestion.maybe(code.code(), known));
  }

  private static OpenType typeOf(Code code) {
    return typeOf(code.getClass());
  }

  private static OpenType typeOf(Class<? extends Code> codes) {
    OpenType type = BY_CLASS.get(codes);
    if (type == null) {
      throw new IllegalArgumentException(codes + " is no open vocabulary");
    }
    return type;
  }
}
