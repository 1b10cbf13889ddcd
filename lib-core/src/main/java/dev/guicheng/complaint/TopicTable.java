package dev.guicheng.complaint;

import dev.guicheng.ComplaintClass;
import dev.guicheng.TextTable;
import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.SettingTypes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The topics and keywords that ship with the library: our own default, not the manual's. */
final class TopicTable {
  /** A topic's class; empty ({@code NONE}) where a person decides. */
  static final SettingType<Optional<ComplaintClass>> CLASS_OR_NONE =
      SettingTypes.choice(
          "ComplaintClass",
          List.of(
              Optional.of(ComplaintClass.CLASS_1),
              Optional.of(ComplaintClass.CLASS_2),
              Optional.of(ComplaintClass.CLASS_3),
              Optional.empty()),
          topicClass -> topicClass.map(Enum::name).orElse("NONE"));

  private static final List<List<String>> ROWS = TextTable.read(TopicTable.class, "topics.tsv", 4);

  private TopicTable() {}

  /** Topic to class, in the table's order. */
  static Map<String, Optional<ComplaintClass>> classes() {
    Map<String, Optional<ComplaintClass>> classes = new LinkedHashMap<>();
    for (List<String> row : ROWS) {
      String name = row.get(2);
      classes.put(
          row.get(0),
          name.equals("NONE") ? Optional.empty() : Optional.of(ComplaintClass.valueOf(name)));
    }
    return Collections.unmodifiableMap(classes);
  }

  /** Keyword to topic, in the table's order. */
  static Map<String, String> keywords() {
    Map<String, String> topics = new LinkedHashMap<>();
    for (List<String> row : ROWS) {
      for (String keyword : row.get(3).split(", ", -1)) {
        topics.put(keyword, row.get(0));
      }
    }
    return Collections.unmodifiableMap(topics);
  }
}
