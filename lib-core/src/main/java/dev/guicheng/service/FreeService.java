package dev.guicheng.service;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.guicheng.Role;
import dev.guicheng.TextTable;
import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.SettingTypes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of the free-service catalogue: an entry of the manual's (FRE-01 to FRE-24), or one of the
 * site's own.
 *
 * @param code the code, such as {@code 06}
 * @param clause the clause of the manual's entry of that code; empty for a site's own code
 * @param remark how it is arranged, where the catalogue says so
 * @param performer who does it, where the catalogue says so
 */
public record FreeService(
    String code,
    Optional<String> clause,
    Optional<ServiceRemark> remark,
    Optional<Role> performer) {
  /** The key of renting and selling flats, which another article calls a paid extra (FRE-08). */
  public static final String RENT_AND_SALE = "RENT_AND_SALE";

  /** The key of picking up and bringing dry cleaning, which is itself charged (FRE-11, LOB-19). */
  public static final String DRY_CLEANING_DELIVERY = "DRY_CLEANING_DELIVERY";

  private static final Map<String, FreeService> MANUAL = readCatalogue();

  private static final Map<String, FreeService> BY_CODE =
      MANUAL.values().stream().collect(toUnmodifiableMap(FreeService::code, Function.identity()));

  /** How a row looks in policy files: its code. A code of the manual's stands for its entry. */
  static final SettingType<FreeService> TYPE =
      SettingTypes.text().as(FreeService::ofCode, FreeService::code);

  private static FreeService ofCode(String code) {
    FreeService known = BY_CODE.get(code);
    return known == null
        ? new FreeService(code, Optional.empty(), Optional.empty(), Optional.empty())
        : known;
  }

  /** The catalogue that ships with the library: service to row, in the order of the codes. */
  static Map<String, FreeService> catalogue() {
    return MANUAL;
  }

  private static Map<String, FreeService> readCatalogue() {
    Map<String, FreeService> rows = new LinkedHashMap<>();
    TextTable.read(FreeService.class, "free-services.tsv", 4)
        .forEach(
            row ->
                rows.put(
                    row.get(0),
                    new FreeService(
                        row.get(1),
                        Optional.of("FRE-" + row.get(1)),
                        given(row.get(2)).map(ServiceRemark::valueOf),
                        given(row.get(3)).map(Role::new))));
    return Collections.unmodifiableMap(rows);
  }

  private static Optional<String> given(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }
}
