package dev.guicheng.jackson.impact;

/** Decisions of one kind. */
final class KindSum implements Sum<KindSum> {
  private long decided;
  private long changed;

  void same() {
    decided++;
  }

  void changed() {
    decided++;
    changed++;
  }

  @Override
  public void add(KindSum other) {
    decided += other.decided;
    changed += other.changed;
  }

  KindImpact view(String kind) {
    return new KindImpact(kind, decided, changed);
  }
}
