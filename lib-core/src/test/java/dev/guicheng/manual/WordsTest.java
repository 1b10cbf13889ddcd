package dev.guicheng.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.Obligation;
import dev.guicheng.Question;
import dev.guicheng.Reason;
import dev.guicheng.Relation;
import dev.guicheng.Step;
import dev.guicheng.Verdict;
import dev.guicheng.attendance.Attendance;
import dev.guicheng.attendance.AttendanceOutcome;
import dev.guicheng.callback.Callback;
import dev.guicheng.callback.CallbackOutcome;
import dev.guicheng.callback.CallbackRate;
import dev.guicheng.callback.CallbackRateOutcome;
import dev.guicheng.callback.CallbackRecord;
import dev.guicheng.callback.CallbackRecordOutcome;
import dev.guicheng.callback.CallbackSample;
import dev.guicheng.callback.CallbackSampleOutcome;
import dev.guicheng.callback.SampleDifference;
import dev.guicheng.complaint.Complaint;
import dev.guicheng.complaint.ComplaintOutcome;
import dev.guicheng.complaint.ComplaintRecord;
import dev.guicheng.complaint.ComplaintRecordOutcome;
import dev.guicheng.duty.DutyLog;
import dev.guicheng.duty.DutyLogOutcome;
import dev.guicheng.employment.Dismissal;
import dev.guicheng.employment.DismissalOutcome;
import dev.guicheng.employment.LabourContract;
import dev.guicheng.employment.LabourContractOutcome;
import dev.guicheng.employment.LabourDispute;
import dev.guicheng.employment.LabourDisputeOutcome;
import dev.guicheng.employment.Resignation;
import dev.guicheng.employment.ResignationOutcome;
import dev.guicheng.handover.Handover;
import dev.guicheng.handover.HandoverOutcome;
import dev.guicheng.handover.HandoverRecord;
import dev.guicheng.handover.HandoverRecordOutcome;
import dev.guicheng.handover.KeyLog;
import dev.guicheng.handover.KeyLogOutcome;
import dev.guicheng.leave.LeaveRecord;
import dev.guicheng.leave.LeaveRecordOutcome;
import dev.guicheng.leave.LeaveRequest;
import dev.guicheng.leave.LeaveRequestOutcome;
import dev.guicheng.lobby.LobbyEntry;
import dev.guicheng.lobby.LobbyEntryOutcome;
import dev.guicheng.lobby.LobbyGoods;
import dev.guicheng.lobby.LobbyGoodsOutcome;
import dev.guicheng.lobby.LobbyRecord;
import dev.guicheng.lobby.LobbyRecordOutcome;
import dev.guicheng.lobby.LobbyRequest;
import dev.guicheng.lobby.LobbyRequestOutcome;
import dev.guicheng.pay.PayMonth;
import dev.guicheng.pay.PayMonthOutcome;
import dev.guicheng.pay.SickLeave;
import dev.guicheng.pay.SickLeaveOutcome;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.policy.Span;
import dev.guicheng.policy.Vocabulary;
import dev.guicheng.quality.KpiMonth;
import dev.guicheng.quality.KpiMonthOutcome;
import dev.guicheng.quality.NonconformityMonth;
import dev.guicheng.quality.NonconformityMonthOutcome;
import dev.guicheng.quality.Qualification;
import dev.guicheng.quality.QualificationOutcome;
import dev.guicheng.records.ArchiveRecord;
import dev.guicheng.records.ArchiveRecordOutcome;
import dev.guicheng.rectification.Rectification;
import dev.guicheng.rectification.RectificationOutcome;
import dev.guicheng.rectification.RectificationRecord;
import dev.guicheng.rectification.RectificationRecordOutcome;
import dev.guicheng.repair.Repair;
import dev.guicheng.repair.RepairOutcome;
import dev.guicheng.repair.RepairRecord;
import dev.guicheng.repair.RepairRecordOutcome;
import dev.guicheng.service.AppearanceRecord;
import dev.guicheng.service.AppearanceRecordOutcome;
import dev.guicheng.service.ConductRecord;
import dev.guicheng.service.ConductRecordOutcome;
import dev.guicheng.service.ServiceRequest;
import dev.guicheng.service.ServiceRequestOutcome;
import dev.guicheng.service.ServiceSetup;
import dev.guicheng.service.ServiceSetupOutcome;
import dev.guicheng.survey.SurveyRecord;
import dev.guicheng.survey.SurveyRecordOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final Words CHINESE = Words.in(Locale.SIMPLIFIED_CHINESE);
  private static final Words ENGLISH = Words.in(Locale.ENGLISH);

  /** Texts made of a number and a place only: they have no script of their own. */
  private static final Set<String> WITHOUT_SCRIPT =
      Set.of(
          "explain.reading",
          "explain.comparison",
          "explain.given",
          "position",
          "separator.list",
          "separator.span",
          "unit.fraction.one",
          "unit.fraction.many",
          "explain.finding",
          "explain.citation");

  private static final List<Class<?>> QUESTIONS_AND_OUTCOMES =
      List.of(
          AppearanceRecord.class,
          AppearanceRecordOutcome.class,
          ArchiveRecord.class,
          ArchiveRecordOutcome.class,
          Attendance.class,
          AttendanceOutcome.class,
          Callback.class,
          CallbackOutcome.class,
          CallbackRate.class,
          CallbackRateOutcome.class,
          CallbackRecord.class,
          CallbackRecordOutcome.class,
          CallbackSample.class,
          CallbackSampleOutcome.class,
          Complaint.class,
          ComplaintOutcome.class,
          ComplaintRecord.class,
          ComplaintRecordOutcome.class,
          ConductRecord.class,
          ConductRecordOutcome.class,
          Dismissal.class,
          DismissalOutcome.class,
          DutyLog.class,
          DutyLogOutcome.class,
          Handover.class,
          HandoverOutcome.class,
          HandoverRecord.class,
          HandoverRecordOutcome.class,
          KeyLog.class,
          KeyLogOutcome.class,
          KpiMonth.class,
          KpiMonthOutcome.class,
          LabourContract.class,
          LabourContractOutcome.class,
          LabourDispute.class,
          LabourDisputeOutcome.class,
          LeaveRecord.class,
          LeaveRecordOutcome.class,
          LeaveRequest.class,
          LeaveRequestOutcome.class,
          LobbyEntry.class,
          LobbyEntryOutcome.class,
          LobbyGoods.class,
          LobbyGoodsOutcome.class,
          LobbyRecord.class,
          LobbyRecordOutcome.class,
          LobbyRequest.class,
          LobbyRequestOutcome.class,
          NonconformityMonth.class,
          NonconformityMonthOutcome.class,
          Obligation.class,
          PayMonth.class,
          PayMonthOutcome.class,
          Qualification.class,
          QualificationOutcome.class,
          Rectification.class,
          RectificationOutcome.class,
          RectificationRecord.class,
          RectificationRecordOutcome.class,
          Repair.class,
          RepairOutcome.class,
          RepairRecord.class,
          RepairRecordOutcome.class,
          Resignation.class,
          ResignationOutcome.class,
          ServiceRequest.class,
          ServiceRequestOutcome.class,
          ServiceSetup.class,
          ServiceSetupOutcome.class,
          SickLeave.class,
          SickLeaveOutcome.class,
          Step.class,
          SurveyRecord.class,
          SurveyRecordOutcome.class);

  @Test
  void bothLanguagesNameTheSameThings() {
    assertThat(CHINESE.keys()).isEqualTo(ENGLISH.keys());
  }

  @Test
  void noTextIsBlank() {
    Stream.of(CHINESE, ENGLISH)
        .forEach(
            words ->
                words.keys().stream()
                    .filter(key -> !key.startsWith("separator."))
                    .forEach(key -> assertThat(words.text(key)).as(key).isNotBlank()));
  }

  /** Sentences are filled in as they stand: an apostrophe is written once. */
  @Test
  void noTextDoublesItsApostrophes() {
    assertThat(ENGLISH.keys()).filteredOn(key -> ENGLISH.text(key).contains("''")).isEmpty();
    assertThat(CHINESE.keys()).filteredOn(key -> CHINESE.text(key).contains("''")).isEmpty();
  }

  @Test
  void englishTextsHoldNoChinese() {
    assertThat(ENGLISH.keys()).filteredOn(key -> isChinese(ENGLISH.text(key))).isEmpty();
  }

  @Test
  void chineseTextsAreChinese() {
    assertThat(CHINESE.keys())
        .filteredOn(key -> !WITHOUT_SCRIPT.contains(key) && !isChinese(CHINESE.text(key)))
        .isEmpty();
  }

  private static boolean isChinese(String text) {
    return text.codePoints()
        .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
  }

  @Test
  void everyConstantHasAName() {
    assertThat(enumsOfCore()).hasSizeGreaterThan(100);
    Stream<String> constants =
        enumsOfCore().stream()
            .flatMap(
                type ->
                    Arrays.stream(type.getEnumConstants())
                        .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name()));
    Stream<String> codes =
        Vocabulary.builtIn().stream()
            .map(code -> code.getClass().getSimpleName() + "." + code.code());
    assertThat(Stream.concat(constants, codes)).isSubsetOf(CHINESE.keys());
  }

  @Test
  void everyKeyOfTheTablesHasAName() {
    PolicyBook manual = PolicyBook.manual();
    assertThat(
            Stream.of(
                    manual.complaint().topics().keySet().stream().map(key -> "Topic." + key),
                    manual.repair().urgentFaults().stream().map(key -> "Fault." + key),
                    manual.service().freeCatalogue().keySet().stream().map(key -> "Service." + key))
                .flatMap(keys -> keys))
        .isSubsetOf(CHINESE.keys());
  }

  @Test
  void everyAttributeHasAName() {
    Set<String> names = new TreeSet<>();
    Set<Class<?>> seen = new HashSet<>();
    QUESTIONS_AND_OUTCOMES.forEach(type -> collectAttributes(type, names, seen));
    assertThat(names).hasSizeGreaterThan(500);
    assertThat(names).map(name -> "attribute." + name).isSubsetOf(CHINESE.keys());
  }

  @Test
  void everySettingHasAMeaning() {
    assertThat(PolicyBook.settings())
        .map(setting -> "setting." + setting.key())
        .isSubsetOf(CHINESE.keys());
  }

  @Test
  void everyUnitOfASettingHasAWord() {
    assertThat(PolicyBook.settings())
        .filteredOn(setting -> !setting.unit().isEmpty())
        .allSatisfy(
            setting -> {
              assertThat(CHINESE.quantity(setting.unit(), "1")).contains("1");
              assertThat(ENGLISH.quantity(setting.unit(), "2")).contains("2");
            });
  }

  @Test
  void everyNameIsOfSomethingThatExists() {
    Set<String> settings = new TreeSet<>();
    PolicyBook.settings().forEach(setting -> settings.add("setting." + setting.key()));
    assertThat(CHINESE.keys())
        .filteredOn(key -> key.startsWith("setting."))
        .containsExactlyInAnyOrderElementsOf(settings);
  }

  @Test
  void everyRelationAndVerdictIsSaidInWords() {
    for (Relation relation : Relation.values()) {
      assertThat(ENGLISH.expectation(relation, List.of("3"))).isNotBlank().doesNotContain("{");
    }
    for (Verdict verdict : Verdict.values()) {
      assertThat(CHINESE.verdict(verdict)).isNotEqualTo(verdict.name());
    }
    assertThat(Reason.values()).allSatisfy(reason -> assertThat(reason.name()).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P3D | 3天 | 3 days",
        "P1D | 1天 | 1 day",
        "P0D | 0天 | 0 days",
        "P1M | 1个月 | 1 month",
        "P2M5D | 2个月5天 | 2 months 5 days",
        "PT24H | 24小时 | 24 hours",
        "PT15M | 15分钟 | 15 minutes",
        "PT1H30M | 1小时30分钟 | 1 hour 30 minutes",
        "PT30S | 30秒 | 30 seconds",
      })
  void lengthsOfTimeAreSaidInWords(String span, String zh, String en) {
    assertThat(CHINESE.span(Span.parse(span))).isEqualTo(zh);
    assertThat(ENGLISH.span(Span.parse(span))).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "complaint-record | processingForm.method | processing form: handling method",
        "complaint-record | serviceNote.result | service record: result of handling",
        "callback-record | result | result of the callback",
        "leave-request | type | type of leave",
        "complaint | type | what came in",
        "sick-leave | spells[1].endsOn | sick spells [1]: last day",
        "rectification | defects[0].description | defects found [0]: what is wrong",
        "survey-record | problems[2].description | problems [2]: problem",
        "survey-record | rate | overall satisfaction rate",
        "handover-record | transferForm.gas | transfer form: gas meter",
        "duty-log | log[0].signed | log [0]: signed by the head of the department",
        "complaint | siteOwnFigure | siteOwnFigure",
      })
  void attributesAreNamedByKindAndParent(String kind, String path, String name) {
    assertThat(ENGLISH.attribute(kind, path)).isEqualTo(name);
  }

  @Test
  void whatIsNotKnownIsShownAsItIs() {
    assertThat(ENGLISH.constant("Role", "CONCIERGE")).isEqualTo("CONCIERGE");
    assertThat(ENGLISH.kind("site-kind")).isEqualTo("site-kind");
    assertThat(ENGLISH.setting("site.key")).isEqualTo("site.key");
  }

  private static void collectAttributes(Type type, Set<String> names, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType parameterized) {
      for (Type argument : parameterized.getActualTypeArguments()) {
        collectAttributes(argument, names, seen);
      }
      return;
    }
    if (!(type instanceof Class<?> value)
        || !value.isInterface()
        || !value.getName().startsWith("dev.guicheng.")
        || !seen.add(value)) {
      return;
    }
    for (Method method : value.getDeclaredMethods()) {
      boolean accessor =
          method.getParameterCount() == 0
              && Modifier.isPublic(method.getModifiers())
              && !Modifier.isStatic(method.getModifiers())
              && !method.isSynthetic()
              && method.getReturnType() != void.class
              && !Set.of("kind", "policyDate").contains(method.getName());
      if (accessor && (!method.isDefault() || isFlag(method))) {
        names.add(method.getName());
        collectAttributes(method.getGenericReturnType(), names, seen);
      }
    }
  }

  /** Flags are attributes with a default, which builders can set; other defaults are derived. */
  private static boolean isFlag(Method method) {
    return method.getReturnType() == boolean.class
        && Arrays.stream(method.getDeclaringClass().getDeclaredClasses())
            .filter(nested -> nested.getSimpleName().equals("Builder"))
            .flatMap(builder -> Arrays.stream(builder.getMethods()))
            .anyMatch(setter -> setter.getName().equals(method.getName()));
  }

  private static List<Class<?>> enumsOfCore() {
    try {
      Path classes =
          Path.of(Question.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes)) {
        return files
            .map(file -> classes.relativize(file).toString())
            .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
            .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
            .sorted()
            .<Class<?>>map(WordsTest::load)
            .filter(type -> type.isEnum() && Modifier.isPublic(type.getModifiers()))
            .filter(type -> !type.equals(SampleDifference.Kind.class)) // speaks English only
            .toList();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (URISyntaxException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, WordsTest.class.getClassLoader());
    } catch (ClassNotFoundException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
