package dev.guicheng.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TicketsTest {
  @Test
  void ticketOfTheDocumentedVector() {
    assertThat(Sample.ticket("01382438112797316654", "AB-130"))
        .isEqualTo(
            "0.26299714122838008416507544297546663599715395525154425586041245287750224561854");
  }

  /** The method once more, with big numbers, as it is described. */
  private static String slowly(String seed, String id) {
    String prefix = Tickets.hex(Tickets.sha256().digest(seed.getBytes(UTF_8)));
    String digits =
        new BigInteger(1, Tickets.sha256().digest((prefix + id).getBytes(UTF_8))).toString();
    String padded = "0".repeat(Math.max(0, 64 - digits.length())) + digits;
    return "0." + new StringBuilder(padded).reverse();
  }

  @Property
  void ticketsAreTheReversedDigitsOfTheHash(@ForAll String seed, @ForAll String id) {
    assertThat(Sample.ticket(seed, id)).isEqualTo(slowly(seed, id));
  }

  @Property
  void theLeadingNumberHoldsTheFirstEighteenDigits(@ForAll String seed, @ForAll String id) {
    assertThat("%018d".formatted(new Tickets(seed).leading(id)))
        .isEqualTo(Sample.ticket(seed, id).substring(2, 20));
  }

  @Property
  void ticketsDoNotDependOnWhatWasHashedBefore(@ForAll String earlier, @ForAll String id) {
    Tickets tickets = new Tickets("seed");
    tickets.of(earlier);
    tickets.leading(earlier);
    assertThat(tickets.of(id)).isEqualTo(new Tickets("seed").of(id));
  }
}
