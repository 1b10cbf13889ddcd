package dev.guicheng.rules.own;

import java.util.List;

/** Says of each attribute of a kind whatever can be said of it. */
public final class EverySentence {
  private EverySentence() {}

  /** A file with a rule per attribute, and one for the verdicts and what the outcome says. */
  public static String about(AskedKind kind) {
    StringBuilder file = new StringBuilder("问题 " + kind.label() + "\n");
    for (Attribute attribute : kind.attributes()) {
      addRule(
          file,
          kind.name() + " " + attribute.name(),
          conditions(attribute),
          conclusions(attribute));
    }
    addRule(
        file,
        kind.name() + " results",
        List.of(),
        kind.results().stream().flatMap(result -> results(result).stream()).toList());
    return file.toString();
  }

  private static void addRule(
      StringBuilder file, String name, List<String> conditions, List<String> conclusions) {
    file.append("规则 \"").append(name).append("\"\n条款 CMP-17\n当\n");
    conditions.forEach(line -> file.append(line).append('\n'));
    file.append("则\n符合\n由 接待员 核实\n");
    conclusions.forEach(line -> file.append(line).append('\n'));
    file.append("结束\n");
  }

  private static String constant(Attribute attribute) {
    return new Constants(attribute.type()).names().keySet().iterator().next();
  }

  private static List<String> conditions(Attribute attribute) {
    String name = attribute.label();
    return switch (attribute.shape()) {
      case FLAG -> List.of(name + " 已知", name + " 为 是", name + " 为 否");
      case CHOICE ->
          List.of(name + " 为 " + constant(attribute), name + " 不为 " + constant(attribute));
      case CHOICES ->
          List.of(
              name + " 不为空",
              name + " 包括 " + constant(attribute),
              name + " 不包括 " + constant(attribute));
      case NUMBER ->
          List.of(name + " 已知", name + " 至少 1", name + " 至多 3", name + " 超过 0", name + " 等于 2");
      case DAY -> List.of(name + " 已知", name + " 早于 2026-01-31", name + " 不早于 2026-01-01");
      case INSTANT ->
          List.of(name + " 已知", name + " 早于 2026-01-31 09:30", name + " 不早于 2026-01-01T00:00");
      case TEXT -> List.of(name + " 已知", name + " 已填写", name + " 为 \"甲\"", name + " 不为 \"乙\"");
      case OTHERS -> List.of(name + " 为空");
      case OTHER -> List.of(name + " 已知");
    };
  }

  private static List<String> conclusions(Attribute attribute) {
    String name = attribute.label();
    return switch (attribute.shape()) {
      case FLAG -> List.of("要求 " + name + " 为 是", "要求 " + name + " 为 否", "要求 " + name + " 已知");
      case CHOICE ->
          List.of(
              "要求 " + name + " 为 " + constant(attribute),
              "要求 " + name + " 不为 " + constant(attribute));
      case CHOICES ->
          List.of(
              "要求 " + name + " 包括 " + constant(attribute),
              "要求 " + name + " 不包括 " + constant(attribute));
      case NUMBER -> List.of("要求 " + name + " 至少 1", "要求 " + name + " 至多 3");
      case DAY, INSTANT -> List.of("要求 " + name + " 在 " + name + " 之后 1 日内", "无法判定,缺 " + name);
      case TEXT -> List.of("要求 " + name + " 已填写");
      case OTHERS, OTHER -> List.of("列明 " + name);
    };
  }

  private static List<String> results(Attribute result) {
    String name = "结果 " + result.label();
    return switch (result.shape()) {
      case FLAG -> List.of(name + " 为 是");
      case CHOICE, CHOICES ->
          new Constants(result.type()).names().isEmpty()
              ? List.of()
              : List.of(name + " 为 " + constant(result));
      case NUMBER -> List.of(name + " 为 1");
      case DAY -> List.of(name + " 为 2026-01-31");
      case INSTANT -> List.of(name + " 为 2026-01-31 09:30");
      case TEXT, OTHERS, OTHER -> List.of();
    };
  }
}
