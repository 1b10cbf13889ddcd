package dev.guicheng.jackson;

import dev.guicheng.jackson.Node.Member;
import dev.guicheng.jackson.Node.Structure;
import dev.guicheng.policy.Origin;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.policy.SettingChange;
import dev.guicheng.policy.SettingType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the settings of one policy file as changes to the layers below, each with its place. */
final class SettingsReader {
  private final Origin fileOrigin;
  private final Faults faults;
  private final List<SettingChange> changes = new ArrayList<>();

  private SettingsReader(Origin fileOrigin, Faults faults) {
    this.fileOrigin = fileOrigin;
    this.faults = faults;
  }

  /**
   * @param fileOrigin the file's layer and document
   */
  static List<SettingChange> read(Structure settings, Origin fileOrigin, Faults faults) {
    SettingsReader reader = new SettingsReader(fileOrigin, faults);
    settings.members().forEach(reader::read);
    return reader.changes;
  }

  private void read(String key, Member member) {
    AttributePath path = AttributePath.setting(key);
    Optional<Setting<?>> setting = PolicyBook.findSetting(key);
    if (setting.isEmpty()) {
      changes.add(SettingChange.of(key, null, at(fileOrigin, member.at())));
      return;
    }
    SettingType<?> type = setting.get().type();
    List<DatedValue> values = values(member.value(), fileOrigin, path, type.isTable());
    Set<String> rows = new LinkedHashSet<>();
    for (DatedValue value : values) {
      if (type.isTable() && value.value() instanceof Structure table && !value.isInherited()) {
        rows.addAll(table.members().keySet());
        table.members().forEach((row, cells) -> readRow(key, type, row, cells, value.origin()));
      } else if (!value.isInherited()) {
        changes.add(SettingChange.of(key, Plain.of(value.value()), value.origin()));
      } else if (!type.isTable()) {
        changes.add(SettingChange.inherit(key, Optional.empty(), value.origin()));
      }
    }
    values.stream()
        .filter(DatedValue::isInherited)
        .forEach(
            hole ->
                rows.forEach(
                    row ->
                        changes.add(SettingChange.inherit(key, Optional.of(row), hole.origin()))));
  }

  private void readRow(
      String key, SettingType<?> table, String row, Member member, Origin ofTable) {
    AttributePath path = AttributePath.setting(key).attribute(row);
    for (DatedValue value :
        values(
            member.value(), ofTable, path, table.element().map(SettingType::isMap).orElse(false))) {
      changes.add(
          value.isInherited()
              ? SettingChange.inherit(key, Optional.of(row), value.origin())
              : SettingChange.ofRow(key, row, Plain.of(value.value()), value.origin()));
    }
  }

  /**
   * The values that a node says; none where it was refused.
   *
   * @param isMap whether a plain value may be an object itself
   */
  private List<DatedValue> values(Node node, Origin defaults, AttributePath path, boolean isMap) {
    if (node instanceof Node.Refused) {
      return List.of();
    }
    if (DatedValue.isList(node) && node instanceof Node.Items list) {
      List<DatedValue> values = new ArrayList<>();
      int position = 0;
      for (Node item : list.items()) {
        AttributePath here = path.item(position++);
        if (item instanceof Structure written) {
          DatedValue.read(written, at(defaults, place(written)), here, faults)
              .ifPresent(values::add);
        }
      }
      return values;
    }
    if (node instanceof Structure written
        && (!isMap || DatedValue.isOne(written.members().keySet()))) {
      return DatedValue.read(written, at(defaults, place(written)), path, faults).stream().toList();
    }
    return List.of(DatedValue.plain(node, at(defaults, node.at())));
  }

  /** Where the value itself stands. */
  private static Position place(Structure written) {
    Node value = written.get(DatedValue.VALUE);
    return value == null ? written.at() : value.at();
  }

  private Origin at(Origin origin, Position at) {
    return origin.at(at.in(faults.source()));
  }
}
