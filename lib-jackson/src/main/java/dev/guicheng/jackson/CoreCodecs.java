package dev.guicheng.jackson;

import dev.guicheng.Action;
import dev.guicheng.Channel;
import dev.guicheng.Comparison;
import dev.guicheng.ComplaintClass;
import dev.guicheng.Decision;
import dev.guicheng.Finding;
import dev.guicheng.Form;
import dev.guicheng.Obligation;
import dev.guicheng.Relation;
import dev.guicheng.Role;
import dev.guicheng.SettingOverride;
import dev.guicheng.SiteClause;
import dev.guicheng.Step;
import dev.guicheng.Verdict;
import dev.guicheng.policy.PolicyId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types that all areas share, and decisions. */
final class CoreCodecs {
  static final Value<Role> ROLE = Values.code(Role.class, Role::new);
  static final Value<Form> FORM = Values.code(Form.class, Form::new);
  static final Value<Verdict> VERDICT = Values.enumeration(Verdict.class);

  static final Codec<Obligation, Obligation.Builder> OBLIGATION =
      Codec.codec(Obligation.class, Obligation::builder, Obligation.Builder::build)
          .required(
              "action",
              Values.enumeration(Action.class),
              Obligation::action,
              Obligation.Builder::action)
          .required("role", ROLE, Obligation::role, Obligation.Builder::role)
          .list("to", ROLE, Obligation::to, Obligation.Builder::addAllTo)
          .optional("dueAt", Values.DATE_TIME, Obligation::dueAt, Obligation.Builder::dueAt)
          .optional("dueOn", Values.DATE, Obligation::dueOn, Obligation.Builder::dueOn)
          .optional("opensOn", Values.DATE, Obligation::opensOn, Obligation.Builder::opensOn)
          .optional("form", FORM, Obligation::form, Obligation.Builder::form)
          .list(
              "channels",
              Values.enumeration(Channel.class),
              Obligation::channels,
              Obligation.Builder::addAllChannels)
          .required("clause", Values.TEXT, Obligation::clause, Obligation.Builder::clause);

  static final Codec<Step, Step.Builder> STEP =
      Codec.codec(Step.class, Step::builder, Step.Builder::build)
          .required("role", ROLE, Step::role, Step.Builder::role)
          .required("action", Values.enumeration(Action.class), Step::action, Step.Builder::action)
          .list("to", ROLE, Step::to, Step.Builder::addAllTo)
          .optional("form", FORM, Step::form, Step.Builder::form)
          .optional(
              "complaintClass",
              Values.enumeration(ComplaintClass.class),
              Step::complaintClass,
              Step.Builder::complaintClass)
          .required("clause", Values.TEXT, Step::clause, Step.Builder::clause);

  static final Codec<Comparison, ComparisonDraft> COMPARISON =
      Codec.codec(Comparison.class, ComparisonDraft::new, ComparisonDraft::build)
          .required(
              "attribute", Values.TEXT, Comparison::attribute, (draft, it) -> draft.attribute = it)
          .list("actual", Values.TEXT, Comparison::actual, (draft, it) -> draft.actual = it)
          .required(
              "relation",
              Values.enumeration(Relation.class),
              Comparison::relation,
              (draft, it) -> draft.relation = it)
          .list("expected", Values.TEXT, Comparison::expected, (draft, it) -> draft.expected = it)
          .optional(
              "vocabulary",
              Values.TEXT,
              Comparison::vocabulary,
              (draft, it) -> draft.vocabulary = Optional.of(it))
          .required("verdict", VERDICT, Comparison::verdict, (draft, it) -> draft.verdict = it);

  static final Codec<Finding, Finding.Builder> FINDING =
      Codec.codec(Finding.class, Finding::builder, Finding.Builder::build)
          .required("clause", Values.TEXT, Finding::clause, Finding.Builder::clause)
          .required("verdict", VERDICT, Finding::verdict, Finding.Builder::verdict)
          .list("missing", Values.TEXT, Finding::missing, Finding.Builder::addAllMissing)
          .list(
              "comparisons", COMPARISON, Finding::comparisons, Finding.Builder::addAllComparisons);

  static final Codec<PolicyId, PolicyIdDraft> POLICY_ID =
      Codec.codec(PolicyId.class, PolicyIdDraft::new, PolicyIdDraft::build)
          .required("name", Values.TEXT, PolicyId::name, (draft, it) -> draft.name = it)
          .required("version", Values.TEXT, PolicyId::version, (draft, it) -> draft.version = it);

  static final Codec<SettingOverride, SettingOverrideDraft> SETTING_OVERRIDE =
      Codec.codec(SettingOverride.class, SettingOverrideDraft::new, SettingOverrideDraft::build)
          .required("key", Values.TEXT, SettingOverride::key, (draft, it) -> draft.key = it)
          .required("value", Values.TEXT, SettingOverride::value, (draft, it) -> draft.value = it)
          .required(
              "manualValue",
              Values.TEXT,
              SettingOverride::manualValue,
              (draft, it) -> draft.manualValue = it)
          .optional(
              "document",
              Values.TEXT,
              SettingOverride::document,
              (draft, it) -> draft.document = Optional.of(it))
          .optional(
              "clause",
              Values.TEXT,
              SettingOverride::clause,
              (draft, it) -> draft.clause = Optional.of(it))
          .optional(
              "note",
              Values.TEXT,
              SettingOverride::note,
              (draft, it) -> draft.note = Optional.of(it));

  static final Codec<SiteClause, SiteClauseDraft> SITE_CLAUSE =
      Codec.codec(SiteClause.class, SiteClauseDraft::new, SiteClauseDraft::build)
          .required("id", Values.TEXT, SiteClause::id, (draft, it) -> draft.id = it)
          .required(
              "document", Values.TEXT, SiteClause::document, (draft, it) -> draft.document = it)
          .required("article", Values.TEXT, SiteClause::article, (draft, it) -> draft.article = it)
          .required("zh", Values.TEXT, SiteClause::zh, (draft, it) -> draft.zh = it)
          .required("en", Values.TEXT, SiteClause::en, (draft, it) -> draft.en = it);

  private CoreCodecs() {}

  /** Decisions on questions of one kind. */
  @SuppressWarnings("unchecked") // a class literal has no type arguments
  static <O> Codec<Decision<O>, Decision.Builder<O>> decision(String kind, Value<O> outcome) {
    return Codec.codec(
            (Class<Decision<O>>) (Class<?>) Decision.class,
            () -> Decision.<O>builder().kind(kind),
            Decision.Builder<O>::build)
        .kind(kind)
        .required("outcome", outcome, Decision::outcome, Decision.Builder::outcome)
        .list("findings", FINDING, Decision::findings, Decision.Builder::addAllFindings)
        .list("readings", Values.TEXT, Decision::readings, Decision.Builder::addAllReadings)
        .list(
            "siteClauses", SITE_CLAUSE, Decision::siteClauses, Decision.Builder::addAllSiteClauses)
        .list("rules", Values.TEXT, Decision::rules, Decision.Builder::addAllRules)
        .required("policy", POLICY_ID, Decision::policy, Decision.Builder::policy)
        .required("ruleSet", Values.TEXT, Decision::ruleSet, Decision.Builder::ruleSet)
        .list(
            "overrides", SETTING_OVERRIDE, Decision::overrides, Decision.Builder::addAllOverrides);
  }

  /** Gathers a comparison's attributes; records have no builder. */
  static final class ComparisonDraft {
    private @Nullable String attribute;
    private List<String> actual = List.of();
    private @Nullable Relation relation;
    private List<String> expected = List.of();
    private Optional<String> vocabulary = Optional.empty();
    private @Nullable Verdict verdict;

    private Comparison build() {
      if (attribute == null || relation == null || verdict == null) {
        throw new IllegalStateException("Comparison: a required attribute is absent");
      }
      return new Comparison(attribute, actual, relation, expected, vocabulary, verdict);
    }
  }

  /** Gathers an override's attributes. */
  static final class SettingOverrideDraft {
    private @Nullable String key;
    private @Nullable String value;
    private @Nullable String manualValue;
    private Optional<String> document = Optional.empty();
    private Optional<String> clause = Optional.empty();
    private Optional<String> note = Optional.empty();

    private SettingOverride build() {
      if (key == null || value == null || manualValue == null) {
        throw new IllegalStateException("SettingOverride: a required attribute is absent");
      }
      return new SettingOverride(key, value, manualValue, document, clause, note);
    }
  }

  /** Gathers a site clause's attributes. */
  static final class SiteClauseDraft {
    private @Nullable String id;
    private @Nullable String document;
    private @Nullable String article;
    private @Nullable String zh;
    private @Nullable String en;

    private SiteClause build() {
      if (id == null || document == null || article == null || zh == null || en == null) {
        throw new IllegalStateException("SiteClause: a required attribute is absent");
      }
      return new SiteClause(id, document, article, zh, en);
    }
  }

  /** Gathers a policy's name and version. */
  static final class PolicyIdDraft {
    private @Nullable String name;
    private @Nullable String version;

    private PolicyId build() {
      if (name == null || version == null) {
        throw new IllegalStateException("PolicyId: a required attribute is absent");
      }
      return new PolicyId(name, version);
    }
  }
}
