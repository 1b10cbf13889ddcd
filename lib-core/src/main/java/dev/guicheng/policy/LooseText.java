package dev.guicheng.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write where policy files want an exact form: {@code 3天}, {@code 30%}. */
final class LooseText {
  private static final Pattern AMOUNT = Pattern.compile("\\s*(\\d{1,6})\\s*(\\D{1,8}?)\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
  private static final Pattern PERCENT =
      Pattern.compile("\\s*(\\d{1,9}(\\.\\d{1,9})?)\\s*[%％]\\s*");
  private static final Pattern WHOLE_SPAN = Pattern.compile("P(?:T)?(\\d{1,6})[YMWDHS]");

  private static final Map<String, List<String>> UNITS =
      Map.of(
          "P%sY", List.of("年", "year", "years", "y"),
          "P%sM", List.of("月", "个月", "month", "months"),
          "P%sW", List.of("周", "星期", "week", "weeks", "w"),
          "P%sD", List.of("天", "日", "day", "days", "d"),
          "PT%sH", List.of("时", "小时", "hour", "hours", "h"),
          "PT%sM", List.of("分", "分钟", "minute", "minutes", "min"),
          "PT%sS", List.of("秒", "second", "seconds", "s"));

  private LooseText() {}

  /** The last line of a message, {@code Maybe P3D?}; empty if the text is no length of time. */
  static String maybeSpan(String text) {
    Matcher amount = AMOUNT.matcher(text);
    if (!amount.matches()) {
      return "";
    }
    String unit = amount.group(2).toLowerCase(Locale.ROOT);
    Optional<String> form =
        UNITS.entrySet().stream()
            .filter(entry -> entry.getValue().contains(unit))
            .map(Map.Entry::getKey)
            .findFirst();
    return maybe(form.map(pattern -> pattern.formatted(amount.group(1))));
  }

  /** The last line of a message, {@code Maybe 0.3?}; empty if the text is no number. */
  static String maybeNumber(String text) {
    Matcher percent = PERCENT.matcher(text);
    if (percent.matches()) {
      return maybe(
          Optional.of(
              new BigDecimal(percent.group(1))
                  .movePointLeft(2)
                  .stripTrailingZeros()
                  .toPlainString()));
    }
    Matcher span = WHOLE_SPAN.matcher(text);
    return maybe(
        span.matches()
            ? Optional.of(span.group(1))
            : Optional.of(text).filter(number -> NUMBER.matcher(number).matches()));
  }

  private static String maybe(Optional<String> form) {
    return form.map("%nMaybe %s?"::formatted).orElse("");
  }
}
