package app.cairn.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

  private static final long LAST_MILLIS = (1L << 47) - 1;

  private long now = 1_000;

  @Test
  void theOrderOfTextsIsTheOrderOfStamps() {
    Random random = new Random(11);
    List<Stamp> stamps =
        Stream.generate(
                () ->
                    new Stamp(
                        random.nextLong(LAST_MILLIS + 1) >> random.nextInt(47),
                        random.nextInt(Integer.MAX_VALUE) >> random.nextInt(31),
                        random.nextBoolean() ? "a1" : "b2"))
            .limit(2_000)
            .toList();
    Comparator<Stamp> byParts =
        Comparator.comparingLong(Stamp::millis)
            .thenComparingInt(Stamp::counter)
            .thenComparing(Stamp::replica);
    assertThat(stamps.stream().sorted())
        .containsExactlyElementsOf(stamps.stream().sorted(byParts).toList());
    assertThat(stamps.stream().sorted(Comparator.comparing(Stamp::toString)))
        .containsExactlyElementsOf(stamps.stream().sorted(byParts).toList());
  }

  @Test
  void aStampSeenAheadByTheLeastIsPassed() {
    StampClock clock = new StampClock(() -> Instant.ofEpochMilli(now), "a1", null);
    clock.next();
    Stamp seen = new Stamp(now + 1, 0, "b2");
    clock.observe(seen);
    assertThat(clock.next()).isGreaterThan(seen);
  }

  @Test
  void aStampIsReadBackFromItsText() {
    Stamp last = new Stamp(LAST_MILLIS, Integer.MAX_VALUE, "k7");
    assertThat(Stamp.parse(last.toString())).isEqualTo(last);
    Stamp first = new Stamp(0, 0, "0");
    assertThat(Stamp.parse(first.toString())).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "demain",
        "0000000003e8-00000000",
        "0000000003e8_00000000-a",
        "0000000003e8-00000000_a",
        "0000000003E8-00000000-a",
        "-00000003e8a-00000000-a",
        "0000000003e8-+0000000-a",
        "ffffffffffff-00000000-a",
        "0000000003e8-ffffffff-a",
        "0000000003e8-00000000-",
      })
  void whatIsNoStampIsRefused(String text) {
    assertThatThrownBy(() -> Stamp.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
  }

  @Test
  void everyStampIsLaterThanTheOneBefore() {
    StampClock clock = new StampClock(() -> Instant.ofEpochMilli(now), "a", null);
    Stamp first = clock.next();
    Stamp sameMillisecond = clock.next();
    now = 400;
    Stamp clockGoneBack = clock.next();
    now = 2_000;
    Stamp later = clock.next();
    assertThat(Stream.of(first, sameMillisecond, clockGoneBack, later))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(later.millis()).isEqualTo(2_000);
  }

  @Test
  void oursAreLaterThanThoseThatWereSeen() {
    Stamp seen = new Stamp(5_000, 7, "zz");
    StampClock clock = new StampClock(() -> Instant.ofEpochMilli(now), "a", seen);
    assertThat(clock.next()).isGreaterThan(seen);
    Stamp further = new Stamp(9_000, 0, "zz");
    clock.observe(further);
    clock.observe(new Stamp(10, 99, "zz"));
    assertThat(clock.next()).isGreaterThan(further);
  }

  @Test
  void aFullCounterGoesOverToTheNextMillisecond() {
    Stamp full = new Stamp(5_000, Integer.MAX_VALUE, "zz");
    StampClock clock = new StampClock(() -> Instant.ofEpochMilli(now), "a", full);
    assertThat(clock.next()).isEqualTo(new Stamp(5_001, 0, "a"));
  }
}
