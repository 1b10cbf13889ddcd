package dev.guicheng.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Computes the tickets of one seed: {@code "0."} and the decimal digits of a SHA-256, the last
 * digit first. The hash is divided down in machine words, which yields the digits in just that
 * order, so that no big number and, for sorting, no text is made. Not thread-safe.
 */
final class Tickets {
  /** How many digits {@link #leading} holds; two chunks. */
  private static final int LEADING_CHUNKS = 2;

  private static final int LEAST_DIGITS = 64;
  private static final int CHUNK_DIGITS = 9;
  private static final int CHUNK = 1_000_000_000;

  /** Nine chunks of nine digits hold any 256-bit number. */
  private static final int CHUNKS = 9;

  private static final int WORDS = 8;
  private static final int HASH_BYTES = 32;

  private final MessageDigest sha256 = sha256();
  private final byte[] prefix;
  private final byte[] hash = new byte[HASH_BYTES];
  private final long[] number = new long[WORDS];

  Tickets(String seed) {
    this.prefix = hex(sha256.digest(seed.getBytes(UTF_8))).getBytes(UTF_8);
  }

  /** A fresh SHA-256. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Lower-case hexadecimal digits. */
  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * The first 18 digits after the point as a number. Tickets whose numbers differ are in the order
   * of these numbers.
   */
  long leading(String id) {
    hash(id);
    long leading = 0;
    for (int chunk = 0; chunk < LEADING_CHUNKS; chunk++) {
      leading = leading * CHUNK + reversed(nextChunk());
    }
    return leading;
  }

  /** The ticket of an id. */
  String of(String id) {
    hash(id);
    char[] text = new char[2 + CHUNKS * CHUNK_DIGITS];
    text[0] = '0';
    text[1] = '.';
    int length = 2;
    for (int chunk = 0; chunk < CHUNKS; chunk++) {
      int digits = nextChunk();
      for (int digit = 0; digit < CHUNK_DIGITS; digit++) {
        text[length++] = (char) ('0' + digits % 10);
        digits /= 10;
      }
    }
    // the number's leading zeros stand at the end now
    while (length > 2 + LEAST_DIGITS && text[length - 1] == '0') {
      length--;
    }
    return new String(text, 0, length);
  }

  private void hash(String id) {
    sha256.update(prefix);
    sha256.update(id.getBytes(UTF_8));
    try {
      sha256.digest(hash, 0, HASH_BYTES);
    } catch (DigestException impossible) {
      throw new IllegalStateException("a SHA-256 has 32 bytes", impossible);
    }
    for (int word = 0; word < WORDS; word++) {
      int start = word * Integer.BYTES;
      number[word] =
          (hash[start] & 0xFFL) << 24
              | (hash[start + 1] & 0xFFL) << 16
              | (hash[start + 2] & 0xFFL) << 8
              | (hash[start + 3] & 0xFFL);
    }
  }

  /** Takes the nine lowest decimal digits off the number. */
  private int nextChunk() {
    long remainder = 0;
    for (int word = 0; word < WORDS; word++) {
      long dividend = remainder << Integer.SIZE | number[word];
      number[word] = dividend / CHUNK;
      remainder = dividend % CHUNK;
    }
    return (int) remainder;
  }

  private static int reversed(int chunk) {
    int rest = chunk;
    int reversed = 0;
    for (int digit = 0; digit < CHUNK_DIGITS; digit++) {
      reversed = reversed * 10 + rest % 10;
      rest /= 10;
    }
    return reversed;
  }
}
