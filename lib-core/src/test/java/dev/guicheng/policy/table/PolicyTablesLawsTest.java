package dev.guicheng.policy.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guicheng.policy.PolicyBook;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PolicyTablesLawsTest {
  @Property(tries = 300)
  void whatIsWrittenAndReadBackIsTheSameBook(@ForAll long seed, @ForAll boolean chinese) {
    PolicyBook book = new RandomBooks(seed).next();
    List<PolicyTable> tables =
        PolicyTables.of(
            book, PolicyBook.settings(), chinese ? Locale.CHINESE : Locale.ENGLISH);

    PolicyBook back =
        PolicyTables.read(
            PolicyBook.manual().named("Random"), tables.stream().map(Filled::in).toList());

    assertThat(back).isEqualTo(book);
    assertThat(back.id()).isEqualTo(book.id());
  }

  @Property(tries = 50)
  void whatIsUnchangedChangesNothing(@ForAll long seed) {
    PolicyBook book = new RandomBooks(seed).next();
    List<PolicyTable> tables = PolicyTables.of(book, PolicyBook.settings(), Locale.CHINESE);

    assertThat(PolicyTables.read(book, tables.stream().map(Filled::in).toList())).isSameAs(book);
  }
}
