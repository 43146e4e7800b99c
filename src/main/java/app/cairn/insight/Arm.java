package app.cairn.insight;

/// One of the two versions of a [Trial].
public enum Arm {
  A,
  B;

  public Arm other() {
    return this == A ? B : A;
  }
}
