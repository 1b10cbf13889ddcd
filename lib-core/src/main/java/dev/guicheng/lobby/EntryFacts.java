package dev.guicheng.lobby;

import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.SettingTypes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The facts about an entry that a row of the access table can ask for, by their attribute. */
final class EntryFacts {
  private static final Map<String, Function<LobbyEntry, Optional<Boolean>>> BY_ATTRIBUTE =
      byAttribute();

  /** A fact's attribute, as policy files name it. */
  static final SettingType<String> NAME =
      SettingTypes.choice("EntryFact", names(), Function.identity());

  private EntryFacts() {}

  private static Map<String, Function<LobbyEntry, Optional<Boolean>>> byAttribute() {
    Map<String, Function<LobbyEntry, Optional<Boolean>>> facts = new LinkedHashMap<>();
    facts.put("hasCard", LobbyEntry::hasCard);
    facts.put("knowsPassword", LobbyEntry::knowsPassword);
    facts.put("someoneHome", LobbyEntry::someoneHome);
    // no answer is no permission, unsaid is on the list, unsaid is not confirmed
    facts.put("permission", entry -> Optional.of(entry.permission().orElse(false)));
    facts.put("nameMatches", LobbyEntry::nameMatches);
    facts.put("onList", entry -> Optional.of(entry.onList().orElse(true)));
    facts.put("recognised", LobbyEntry::recognised);
    facts.put("badgeValid", LobbyEntry::badgeValid);
    facts.put("gateConfirmed", entry -> Optional.of(entry.gateConfirmed().orElse(false)));
    facts.put("officePermission", LobbyEntry::officePermission);
    facts.put("passValid", LobbyEntry::passValid);
    return Collections.unmodifiableMap(facts);
  }

  /** The attributes, in their fixed order. */
  static List<String> names() {
    return List.copyOf(BY_ATTRIBUTE.keySet());
  }

  /** What an entry says of an attribute; empty where it is not known. */
  static Optional<Boolean> find(String attribute, LobbyEntry entry) {
    Function<LobbyEntry, Optional<Boolean>> fact = BY_ATTRIBUTE.get(attribute);
    if (fact == null) {
      throw new IllegalArgumentException("EntryFacts: no attribute " + attribute);
    }
    return fact.apply(entry);
  }
}
