package dev.guicheng.policy;

import dev.guicheng.Code;
import dev.guicheng.Form;
import dev.guicheng.Problems;
import dev.guicheng.Reason;
import dev.guicheng.Role;
import dev.guicheng.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The open vocabularies of a policy book: the built-in constants and those that the book declares.
 */
public final class Vocabulary {
  /** Further roles that the site declares: code to Chinese and English name. */
  public static final Setting<Map<String, Label>> ROLES =
      Setting.of(
          "vocabulary.Role",
          SettingTypes.map(SettingTypes.label()),
          Map.of(),
          "own",
          "site constants of Role: code to {zh, en}");

  /** Further forms that the site declares: code to Chinese and English name. */
  public static final Setting<Map<String, Label>> FORMS =
      Setting.of(
          "vocabulary.Form",
          SettingTypes.map(SettingTypes.label()),
          Map.of(),
          "own",
          "site constants of Form: code to {zh, en}");

  /** Every setting of this section. */
  public static final List<Setting<?>> SETTINGS = List.of(ROLES, FORMS);

  private final PolicyBook book;

  /** The vocabularies of a policy book. */
  public Vocabulary(PolicyBook book) {
    this.book = book;
  }

  /** Refuses a role that is neither built in nor declared. */
  public void checkRole(String path, Optional<Role> role, Problems problems) {
    role.ifPresent(code -> check(path, code, Role.builtIn(), book.get(ROLES), ROLES, problems));
  }

  /** Refuses roles that are neither built in nor declared. */
  public void checkRoles(String path, Collection<Role> roles, Problems problems) {
    int position = 0;
    for (Role role : roles) {
      checkRole(path + "[" + position++ + "]", Optional.of(role), problems);
    }
  }

  /** Refuses a form that is neither built in nor declared. */
  public void checkForm(String path, Optional<Form> form, Problems problems) {
    form.ifPresent(code -> check(path, code, Form.builtIn(), book.get(FORMS), FORMS, problems));
  }

  private static void check(
      String path,
      Code code,
      List<? extends Code> builtIn,
      Map<String, Label> declared,
      Setting<?> setting,
      Problems problems) {
    if (builtIn.contains(code) || declared.containsKey(code.code())) {
      return;
    }
    List<String> known = new ArrayList<>(builtIn.stream().map(Code::code).toList());
    known.addAll(declared.keySet());
    problems.add(
        path,
        Reason.UNKNOWN_VALUE,
        "\"%s\" is no built-in constant and %s does not declare it%s",
        code.code(),
        setting.key(),
        Suggestion.maybe(code.code(), known));
  }
}
