package dev.guicheng.jackson;

import static java.util.stream.Collectors.joining;

import dev.guicheng.manual.Words;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.PolicyEntry;
import dev.guicheng.policy.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a policy file to start from. Words stand behind two signs, values behind one: an editor
 * that takes one sign away from every line leaves a valid file.
 */
final class PolicyStarter {
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final Words words;
  private final boolean chinese;
  private final List<String> lines = new ArrayList<>();

  PolicyStarter(Locale locale) {
    this.words = Words.in(locale);
    this.chinese = locale.getLanguage().equals("zh");
  }

  String write(String name, Collection<String> areas) {
    say(
        "",
        "只写与手册不同之处;去掉行首的“# ”即生效。",
        "Only what differs from the manual. Take the \"# \" before a line away to set it.");
    say(
        "",
        "日期、条款与复核期:{value: …, from: 首日, until: 末日, clause: 条款, note: 说明, reviewBy: 复核期限}",
        "Dates, clause and review: {value: …, from: first day, until: last day, clause: …, note: …, reviewBy: day}");
    lines.add("name: " + Plain.json(Plain.node(name)));
    lines.add("extends: manual");
    lines.add(
        "# document: " + Plain.json(Plain.node(chinese ? "本物业管理规定" : "Rules of this property")));
    lines.add("settings:");
    String area = "";
    for (Setting<?> setting : PolicyBook.settings()) {
      if (areas.isEmpty() || areas.contains(setting.area())) {
        if (!setting.area().equals(area)) {
          area = setting.area();
          lines.add("");
          lines.add("  ## ---- " + area + " ----");
        }
        add(setting);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private void say(String indent, String zh, String en) {
    lines.add(indent + "## " + (chinese ? zh : en));
  }

  private void add(Setting<?> setting) {
    lines.add("");
    say(
        "  ",
        words.setting(setting.key()) + from(setting, "(", ")"),
        words.setting(setting.key()) + from(setting, " (", ")"));
    if (!setting.type().alternatives().isEmpty()) {
      String choices =
          setting.type().alternatives().stream()
              .map(code -> choice(setting, code))
              .collect(joining(", "));
      say("  ", "可选:" + choices, "One of: " + choices);
    }
    String value = setting.type().isTable() ? table(setting) : value(setting);
    lines.add("  # " + setting.key() + ": " + value);
  }

  /** Unit and clause. */
  private String from(Setting<?> setting, String open, String close) {
    List<String> parts = new ArrayList<>();
    parts.add(setting.unit().isEmpty() ? setting.type().name() : setting.unit());
    if (!setting.clause().equals(Setting.OWN)) {
      parts.add(setting.clause());
    }
    return open + String.join(", ", parts) + close;
  }

  private String choice(Setting<?> setting, String code) {
    String name = setting.type().vocabulary().map(type -> words.constant(type, code)).orElse(code);
    return name.equals(code) ? code : code + " " + name;
  }

  private static String value(Setting<?> setting) {
    Object plain = PolicyBook.manual().plain(setting);
    if (plain.equals("")) {
      return "null";
    }
    return CONSTANT.matcher(plain.toString()).matches()
        ? plain.toString()
        : Plain.json(Plain.node(plain));
  }

  /** One row shows how they look; the others hold without being written. */
  private String table(Setting<?> setting) {
    List<PolicyEntry> rows = PolicyBook.manual().entries(setting);
    say(
        "  ",
        "表:按行叠加在手册的 " + rows.size() + " 行之上;null 删去一行",
        "a table: laid over the manual's " + rows.size() + " rows row by row; null removes a row");
    return rows.stream()
        .findFirst()
        .map(row -> Map.of(row.row().orElse(""), row.value().orElse("")))
        .map(row -> Plain.json(Plain.node(row)))
        .orElse("{}");
  }
}
