package dev.guicheng.policy.lint;

import dev.guicheng.Form;
import dev.guicheng.callback.CallbackPolicy;
import dev.guicheng.callback.CallbackPolicy.MoveInGoverning;
import dev.guicheng.handover.HandoverPolicy;
import dev.guicheng.lobby.Goods;
import dev.guicheng.lobby.LobbyPolicy;
import dev.guicheng.lobby.Person;
import dev.guicheng.pay.PayPolicy;
import dev.guicheng.pay.PayPolicy.SickSpells;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Setting;
import dev.guicheng.service.FreeService;
import dev.guicheng.service.ServicePolicy;
import java.util.function.Consumer;

/** Values of the site's own that another setting keeps from ever being used. */
final class EffectLint {
  private final PolicyBook book;
  private final Consumer<LintFinding> found;

  private EffectLint(PolicyBook book, Consumer<LintFinding> found) {
    this.book = book;
    this.found = found;
  }

  static void check(PolicyBook book, Consumer<LintFinding> found) {
    new EffectLint(book, found).run();
  }

  private void run() {
    if (book.callback().moveInGoverning() == MoveInGoverning.THREE_DAYS) {
      report(CallbackPolicy.MOVE_IN_WINDOW, LintPlace.of(CallbackPolicy.MOVE_IN_GOVERNING));
    }
    if (book.lobby().goodsBanned().contains(Goods.THINNER)) {
      report(LobbyPolicy.THINNER_SMALL, LintPlace.of(LobbyPolicy.GOODS_BANNED));
    }
    row(Person.COMPANY_LEADER, LobbyPolicy.LEADER_UNRECOGNISED);
    row(Person.VISITOR, LobbyPolicy.LOG_GATE_CONFIRMED);
    row(Person.KNOWN_RESIDENT, LobbyPolicy.CREDENTIAL);
    row(Person.CLAIMED_RESIDENT, LobbyPolicy.LOG_REFUSED);
    row(Person.CLAIMED_RESIDENT, LobbyPolicy.LOG_UNKNOWN_RESIDENT);
    if (book.pay().sickSpells() == SickSpells.CUMULATIVE_YEAR) {
      report(PayPolicy.SICK_MONTH, LintPlace.of(PayPolicy.SICK_SPELLS));
    }
    for (Form form : Form.builtIn()) {
      if (!book.get(HandoverPolicy.FORMS).containsKey(form.code())) {
        HandoverPolicy.findCopies(form.code())
            .ifPresent(copies -> report(copies, LintPlace.of(HandoverPolicy.FORMS, form.code())));
      }
    }
    service(FreeService.RENT_AND_SALE, ServicePolicy.RENT_AND_SALE);
    service(FreeService.DRY_CLEANING_DELIVERY, ServicePolicy.DRY_CLEANING);
  }

  /** A row of the access table takes the place of the rules that would ask the setting. */
  private void row(Person person, Setting<?> setting) {
    if (book.lobby().findAccess(person).isPresent()) {
      report(setting, LintPlace.of(LobbyPolicy.ACCESS, person.code()));
    }
  }

  private void service(String service, Setting<?> setting) {
    if (!book.get(ServicePolicy.FREE_CATALOGUE).containsKey(service)) {
      report(setting, LintPlace.of(ServicePolicy.FREE_CATALOGUE, service));
    }
  }

  private void report(Setting<?> setting, LintPlace because) {
    if (book.isMoved(setting)) {
      found.accept(
          LintFinding.of(LintRule.WITHOUT_EFFECT, setting, book.plain(setting), because)
              .at(setting)
              .at(because)
              .shownBy(LintExamples.of(setting)));
    }
  }
}
