package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is noted of an incident, and what is not.
class IncidentsTest {

  private static final Instant NOW = StoreFixture.NOW;

  @TempDir Path disk;

  @Test
  void aReportHoldsWhatHelpsToMendAndNoWordOfThePerson() {
    Exception cause = new IllegalArgumentException("Léa Martin, /home/lea/Léa.cairn");
    String report = incidents().report(new IllegalStateException("Relier les gens", cause));
    assertThat(report)
        .contains("Cairn 1.2.3", System.getProperty("os.name"))
        .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
        .contains("IncidentsTest.java:")
        .doesNotContain("Léa", "lea", "Relier", "org.junit");
  }

  @Test
  void aReportIsKeptInOurOwnFolder() {
    Optional<Path> kept = incidents().keep("rapport\n");
    assertThat(kept)
        .hasValueSatisfying(
            file -> {
              assertThat(file).hasParent(disk.resolve("home/incidents")).hasContent("rapport\n");
            });
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKeptAndNothingThrown() throws Exception {
    Files.createFile(disk.resolve("home"));
    assertThat(incidents().keep("rapport")).isEmpty();
  }

  @Test
  void onlyTheLatestReportsStay() throws Exception {
    AtomicReference<Instant> time = new AtomicReference<>(NOW);
    Incidents incidents = new Incidents(new AppFolders(disk.resolve("home")), time::get, "1.2.3");
    for (int i = 0; i < 25; i++) {
      time.set(NOW.plusSeconds(i));
      assertThat(incidents.keep("rapport " + i).orElseThrow()).hasContent("rapport " + i);
    }
    try (Stream<Path> left = Files.list(disk.resolve("home/incidents"))) {
      assertThat(left).hasSize(20).noneMatch(file -> file.toString().contains("32-05"));
    }
  }

  private Incidents incidents() {
    return new Incidents(new AppFolders(disk.resolve("home")), StoreFixture.CLOCK, "1.2.3");
  }
}
