package dev.guicheng.quality;

import dev.guicheng.policy.SettingField;
import dev.guicheng.policy.SettingType;
import dev.guicheng.policy.SettingTypes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of {@code kpi.site}: the limit of a metric that the site declares itself.
 *
 * @param bound on which side of the limit values must stay
 * @param value the limit
 * @param clause the site's clause, cited in findings
 */
public record SiteMetric(MetricBound bound, BigDecimal value, String clause) {
  private static final SettingField<MetricBound> BOUND =
      SettingField.needed("bound", SettingTypes.choice(MetricBound.class));
  private static final SettingField<BigDecimal> VALUE =
      SettingField.needed("value", SettingTypes.signedDecimal());
  private static final SettingField<String> CLAUSE =
      SettingField.needed("clause", SettingTypes.text());

  /** How a row looks in policy files: {@code {bound: MAX, value: 2, clause: SITE-02}}. */
  static final SettingType<SiteMetric> TYPE =
      SettingTypes.row(
          List.of(BOUND, VALUE, CLAUSE),
          row -> new SiteMetric(row.get(BOUND), row.get(VALUE), row.get(CLAUSE)),
          SiteMetric::plain);

  private Map<String, Object> plain() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("bound", bound.name());
    fields.put("value", value);
    fields.put("clause", clause);
    return fields;
  }
}
