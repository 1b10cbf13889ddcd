package dev.guicheng.handover;

import static java.util.Objects.requireNonNull;

import dev.guicheng.Form;

/**
 * A row of the table of forms ({@code handover.forms}) with its copies.
 *
 * @param position the position of the row in the table
 * @param copies the form, the number of its copies and who keeps them
 * @param clause the clause that asks for it
 */
public record RequiredForm(int position, FormCopies copies, String clause) {
  /** Refuses nulls. */
  public RequiredForm {
    requireNonNull(copies, "copies");
    requireNonNull(clause, "clause");
  }

  /** Whether it is filled in only where the office keeps keys for the owner (钥匙托管书, HND-08d). */
  public boolean onlyInCustody() {
    return copies.form().equals(Form.KEY_CUSTODY_LETTER);
  }
}
