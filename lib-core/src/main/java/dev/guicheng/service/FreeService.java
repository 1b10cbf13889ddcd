package dev.guicheng.service;

import dev.guicheng.Role;
import dev.guicheng.TextTable;
import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.SettingTypes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the free-service catalogue (FRE-01 to FRE-24).
 *
 * @param code the catalogue's code, such as {@code 06}
 * @param remark how it is arranged
 * @param performer who does it, where the catalogue says so
 */
public record FreeService(String code, Optional<ServiceRemark> remark, Optional<Role> performer) {
  /** How a row looks in policy files: its code, the rest being the catalogue's. */
  static final SettingType<FreeService> TYPE =
      SettingTypes.text().as(FreeService::ofCode, FreeService::code);

  private static FreeService ofCode(String code) {
    return new FreeService(code, Optional.empty(), Optional.empty());
  }

  /** The catalogue that ships with the library: service to row, in the order of the codes. */
  static Map<String, FreeService> catalogue() {
    Map<String, FreeService> rows = new LinkedHashMap<>();
    TextTable.read(FreeService.class, "free-services.tsv", 4)
        .forEach(
            row ->
                rows.put(
                    row.get(0),
                    new FreeService(
                        row.get(1),
                        given(row.get(2)).map(ServiceRemark::valueOf),
                        given(row.get(3)).map(Role::new))));
    return Collections.unmodifiableMap(rows);
  }

  private static Optional<String> given(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }
}
