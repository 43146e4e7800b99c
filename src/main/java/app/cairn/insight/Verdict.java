package app.cairn.insight;

import java.util.ArrayList;
import java.util.List;

/// What a [Trial] tells so far: one of three things, and never more.
///
/// How often a version leads to a yes is not known; before anybody heard it, a rate near one half
/// is more likely than an extreme one (a Beta(4, 4) distribution), and each answer moves that
/// belief. Under [#LEAST] people a version nothing is told; from then on a version is indicated
/// when it is the better one with a probability of at least [#INDICATED], clear from [#CLEAR] on.
///
/// The prior makes looking after every meeting harmless: with two equal versions told to ten people
/// each, about one trial in fifteen would be called (`VerdictTest` simulates it); a flat prior
/// calls one in five.
///
/// @param kind what may be said
/// @param ahead which version it speaks for; null when it is too early
public record Verdict(Kind kind, Arm ahead) {

  /// In the order of how much is told.
  public enum Kind {
    /// « Trop tôt pour trancher »
    TOO_EARLY,
    /// « Indice en faveur de B »
    HINT,
    /// « Écart net, à confirmer »
    CLEAR
  }

  /// People a version before anything is told.
  public static final int LEAST = 5;

  /// How probable « better » is before it is a hint.
  public static final double INDICATED = 0.95;

  /// How probable it is before it is clear.
  public static final double CLEAR = 0.99;

  private static final int PRIOR = 4;

  /// What the answers tell.
  public static Verdict of(List<Hearing> hearings) {
    int yesA = count(hearings, Arm.A, Outcome.YES);
    int noA = count(hearings, Arm.A, Outcome.NO);
    int yesB = count(hearings, Arm.B, Outcome.YES);
    int noB = count(hearings, Arm.B, Outcome.NO);
    if (yesA + noA < LEAST || yesB + noB < LEAST) {
      return new Verdict(Kind.TOO_EARLY, null);
    }
    double b = better(PRIOR + yesB, PRIOR + noB, PRIOR + yesA, PRIOR + noA);
    Arm ahead = b >= 0.5 ? Arm.B : Arm.A;
    double sure = Math.max(b, 1 - b);
    return sure >= CLEAR
        ? new Verdict(Kind.CLEAR, ahead)
        : sure >= INDICATED ? new Verdict(Kind.HINT, ahead) : new Verdict(Kind.TOO_EARLY, null);
  }

  /// « Et si les trois prochaines personnes disaient non ? »: what would be told then.
  ///
  /// @param arm which version they would hear
  public static Verdict ifRefused(List<Hearing> hearings, Arm arm, int people) {
    List<Hearing> all = new ArrayList<>(hearings);
    for (int i = 0; i < people; i++) {
      all.add(new Hearing(null, null, arm, Outcome.NO));
    }
    return of(all);
  }

  private static int count(List<Hearing> hearings, Arm arm, Outcome outcome) {
    return (int)
        hearings.stream().filter(one -> one.arm() == arm && one.outcome() == outcome).count();
  }

  /// The probability that a rate of Beta(`a`, `b`) is above one of Beta(`c`, `d`), for whole
  /// numbers: a finite sum (Evan Miller, “Formulas for Bayesian A/B Testing”, 2015).
  static double better(int a, int b, int c, int d) {
    double sum = 0;
    for (int i = 0; i < a; i++) {
      sum += Math.exp(logBeta(c + i, d + b) - Math.log(b + i) - logBeta(1 + i, b) - logBeta(c, d));
    }
    return sum;
  }

  private static double logBeta(int a, int b) {
    return logFactorial(a - 1) + logFactorial(b - 1) - logFactorial(a + b - 1);
  }

  private static double logFactorial(int n) {
    double sum = 0;
    for (int i = 2; i <= n; i++) {
      sum += Math.log(i);
    }
    return sum;
  }
}
