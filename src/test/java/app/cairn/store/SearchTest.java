package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.DossierSession;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

  @TempDir Path disk;
  private OpenDossier open;
  private DossierSession session;
  private MissionStatement mission;

  @BeforeEach
  void write() throws Exception {
    StoreFixture here = new StoreFixture(disk);
    open = here.store().create(here.document, StoreFixture.initial());
    session = new DossierSession(open.dossier(), open, StoreFixture.CLOCK);
    mission =
        MissionStatement.of(
            "Avec Mme Lefèvre, j’ai eu à cœur\nde relier l’école et les œuvres "
                + "d’hier ".repeat(40),
            StoreFixture.NOW);
    session.perform(new Change.Added<>(MissionStatement.KIND, mission));
    Offer offer = Offer.first(StoreFixture.NOW);
    session.perform(
        new Change.Added<>(
            Offer.KIND, offer.withLines(OfferPart.HOW, List.of(OfferLine.of("En Écoutant")))));
    open.flush();
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void accentsCaseAndLigaturesDoNotMatter() {
    for (String query :
        List.of("lefevre", "LEFÈVRE", "coeur", "cœur", "oeuvre", "ecole", "Lef rel")) {
      assertThat(open.search(query, 10))
          .as(query)
          .extracting(Found::id)
          .containsExactly(mission.id());
    }
    assertThat(open.search("ecout", 10)).extracting(Found::kind).containsExactly(Offer.KIND);
    assertThat(open.search("lea", 10)).hasSize(1);
  }

  @Test
  void whatIsFoundIsShownInItsPlace() {
    assertThat(open.search("relier", 10).getFirst().snippet())
        .startsWith("…")
        .contains("à cœur de relier l’école")
        .endsWith("…");
    assertThat(open.search("ecoutant", 10).getFirst().snippet()).isEqualTo("En Écoutant");
    assertThat(open.search("ecole", 10).getFirst().snippet()).contains("l’école");
  }

  @Test
  void everySignOfTheQueryLanguageIsJustASign() {
    for (String query :
        List.of("", "\"", "a* OR b", "NEAR(", "-", "😀", "cœur\"", "kind:", "\uD83C", "\0")) {
      assertThat(open.search(query, 10)).as(query).hasSizeLessThan(2);
    }
    assertThat(open.search("coeur", 0)).isEmpty();
  }

  @Test
  void ofAPageOfWordsTheFirstCount() {
    String page = "coeur ".repeat(225_000);
    assertThat(Search.words(page)).hasSize(Search.MOST_WORDS);
    assertThat(open.search(page, 10)).extracting(Found::id).containsExactly(mission.id());
  }

  @Test
  void aNewerSearchAndClosingBreakOffTheOneThatGoesOn() throws Exception {
    fillWithWords();
    AtomicBoolean going = new AtomicBoolean(true);
    try (ExecutorService seekers = Executors.newFixedThreadPool(3)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        all.add(
            seekers.submit(
                () -> {
                  while (going.get()) {
                    open.search("a b c d", 1_000);
                  }
                }));
      }
      for (int i = 0; i < 50; i++) {
        open.search("coeur", 10);
      }
      open.close();
      assertThat(open.search("coeur", 10)).as("once closed").isEmpty();
      going.set(false);
      for (Future<?> one : all) {
        one.get();
      }
    }
  }

  private void fillWithWords() {
    for (int i = 0; i < 300; i++) {
      session.perform(
          new Change.Added<>(
              MissionStatement.KIND,
              MissionStatement.of("a" + i + " b" + i + " c" + i + " d" + i, StoreFixture.NOW)));
    }
    open.flush();
  }

  @Test
  void theIndexFollowsEveryChange() {
    session.perform(
        new Change.Edited<>(MissionStatement.KIND, mission, mission.withText("Tout autre")));
    open.flush();
    assertThat(open.search("relier", 10)).isEmpty();
    assertThat(open.search("autre", 10)).hasSize(1);
    session.perform(new Change.Removed<>(MissionStatement.KIND, mission.withText("Tout autre")));
    open.flush();
    assertThat(open.search("autre", 10)).isEmpty();
    session.undo();
    session.undo();
    open.flush();
    assertThat(open.search("relier", 10)).hasSize(1);
  }
}
