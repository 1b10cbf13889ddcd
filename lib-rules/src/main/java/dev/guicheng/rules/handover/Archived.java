package dev.guicheng.rules.handover;

import dev.guicheng.handover.ArchiveItem;
import dev.guicheng.handover.DocumentCopy;
import dev.guicheng.handover.Handover;
import dev.guicheng.policy.PolicyBook;
import dev.guicheng.rules.Conclude;
import dev.guicheng.rules.OutcomeEntry;

/** The word that rules conclude with about the owner's file. */
public final class Archived {
  private Archived() {}

  /** A paper goes into the owner's file, itself or as a photocopy. */
  public static OutcomeEntry archived(
      Handover about, PolicyBook policy, String document, DocumentCopy copy) {
    return Conclude.entry(
        about,
        "archive",
        policy.handover().archivePosition(about, document),
        ArchiveItem.of(document, copy));
  }
}
