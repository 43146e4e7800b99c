package app.cairn.insight;

import static app.cairn.insight.Verdict.Kind.CLEAR;
import static app.cairn.insight.Verdict.Kind.HINT;
import static app.cairn.insight.Verdict.Kind.TOO_EARLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

  private static List<Hearing> heard(int yesA, int noA, int yesB, int noB) {
    List<Hearing> all = new ArrayList<>();
    add(all, Arm.A, Outcome.YES, yesA);
    add(all, Arm.A, Outcome.NO, noA);
    add(all, Arm.B, Outcome.YES, yesB);
    add(all, Arm.B, Outcome.NO, noB);
    return all;
  }

  private static void add(List<Hearing> all, Arm arm, Outcome outcome, int times) {
    for (int i = 0; i < times; i++) {
      all.add(new Hearing(null, null, arm, outcome));
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Under five people a version nothing is told, however clear it looks.
    "0,4,4,0, TOO_EARLY,",
    "0,4,9,0, TOO_EARLY,",
    "0,5,5,0, HINT,      B",
    "5,0,0,5, HINT,      A",
    "1,4,4,1, TOO_EARLY,",
    "0,8,8,0, CLEAR,     B",
    "2,8,8,2, HINT,      B",
    "5,5,5,5, TOO_EARLY,",
    "3,7,6,4, TOO_EARLY,"
  })
  void theTablesThatOneKnowsTellOneOfThreeThings(
      int yesA, int noA, int yesB, int noB, Verdict.Kind kind, Arm ahead) {
    assertThat(Verdict.of(heard(yesA, noA, yesB, noB))).isEqualTo(new Verdict(kind, ahead));
  }

  @Test
  void anAnswerThatIsNotKnownYetTellsNothing() {
    List<Hearing> all = heard(0, 5, 5, 0);
    add(all, Arm.A, Outcome.OPEN, 20);
    assertThat(Verdict.of(all)).isEqualTo(new Verdict(HINT, Arm.B));
  }

  @Test
  void threeMoreWhoSayNoTakeAHintBack() {
    assertThat(Verdict.of(heard(0, 5, 5, 0)).kind()).isEqualTo(HINT);
    assertThat(Verdict.ifRefused(heard(0, 5, 5, 0), Arm.B, 3).kind()).isEqualTo(TOO_EARLY);
    assertThat(Verdict.ifRefused(heard(0, 12, 12, 0), Arm.B, 3).kind()).isEqualTo(CLEAR);
  }

  /// Against the integral of the densities, cut in thin slices.
  @ParameterizedTest
  @CsvSource({"4,4,4,4", "9,4,4,9", "12,4,6,10", "1,1,1,1", "40,20,22,35"})
  void theProbabilityIsThatOfTheTwoDistributions(int a, int b, int c, int d) {
    int slices = 20_000;
    double below = 0;
    double sum = 0;
    double whole = 0;
    double otherWhole = 0;
    for (int i = 0; i < slices; i++) {
      double x = (i + 0.5) / slices;
      double mine = Math.pow(x, a - 1) * Math.pow(1 - x, b - 1);
      double other = Math.pow(x, c - 1) * Math.pow(1 - x, d - 1);
      sum += mine * (below + other / 2);
      below += other;
      whole += mine;
      otherWhole += other;
    }
    assertThat(Verdict.better(a, b, c, d)).isCloseTo(sum / whole / otherWhole, within(1e-6));
  }

  /// The promise of the prior: ten people a version, equal versions, a look after every answer.
  @Test
  void equalVersionsAreSeldomToldApartEvenWhenOneLooksAfterEveryMeeting() {
    Random random = new Random(20260310);
    int trials = 4_000;
    int called = 0;
    for (int i = 0; i < trials; i++) {
      double rate = 0.2 + 0.6 * random.nextDouble();
      called += told(random, rate, rate) ? 1 : 0;
    }
    assertThat(called / (double) trials).isLessThanOrEqualTo(0.08).isGreaterThan(0.02);
  }

  @Test
  void versionsThatAreFarApartAreToldApartMostOfTheTime() {
    Random random = new Random(7);
    int called = 0;
    for (int i = 0; i < 500; i++) {
      called += told(random, 0.15, 0.85) ? 1 : 0;
    }
    assertThat(called).isGreaterThan(400);
  }

  private static boolean told(Random random, double rateA, double rateB) {
    List<Hearing> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Arm arm = i % 2 == 0 ? Arm.A : Arm.B;
      boolean yes = random.nextDouble() < (arm == Arm.A ? rateA : rateB);
      all.add(new Hearing(null, null, arm, yes ? Outcome.YES : Outcome.NO));
      if (Verdict.of(all).kind() != TOO_EARLY) {
        return true;
      }
    }
    return false;
  }
}
