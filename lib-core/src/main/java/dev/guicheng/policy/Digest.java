package dev.guicheng.policy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A short digest of settings: equal digests mean equal values, however they are written. */
final class Digest {
  private static final int HEX_DIGITS = 16;

  private Digest() {}

  /**
   * @param values key to {@link #canonical canonical} value, sorted by key
   */
  static String of(Map<String, String> values) {
    StringBuilder text = new StringBuilder("{");
    values.forEach((key, value) -> text.append(key).append('=').append(value).append(';'));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.append('}').toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Whether two values, or their absence, are the same however they are written. */
  static boolean same(Optional<Object> one, Optional<Object> other) {
    return one.map(Digest::canonical).equals(other.map(Digest::canonical));
  }

  /** One text for all ways to write the same value. */
  static String canonical(Object value) {
    StringBuilder text = new StringBuilder();
    if (value instanceof Map<?, ?> map) {
      new TreeMap<Object, Object>(map)
          .forEach((key, item) -> text.append(key).append('=').append(canonical(item)).append(';'));
      return "{" + text + "}";
    }
    if (value instanceof Collection<?> items) {
      items.forEach(item -> text.append(canonical(item)).append(','));
      return "[" + text + "]";
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return value.toString();
  }
}
