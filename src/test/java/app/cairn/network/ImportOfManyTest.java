package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.network.ImportEntry.Fate;
import app.cairn.network.ImportPlan.ImportedChange;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// As many people as a file may hold, who have something in common: compared all the same, in
/// seconds.
@Timeout(60)
class ImportOfManyTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int MANY = 100_000;

  private final DossierSession session =
      new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.fixed(NOW));

  private ImportPlan plan(IntFunction<CardDraft> card) {
    List<ImportedCard> cards =
        IntStream.range(0, MANY).mapToObj(card).map(CardDraft::card).toList();
    return ImportPlan.of(
        session.dossier(),
        new ImportedFile("CSV", "a.csv", cards, List.of(), List.of(), List.of(), null));
  }

  private void twice(IntFunction<CardDraft> card, int people) {
    ImportedChange first = plan(card).change(ImportChoices.of(false, ""), NOW, TODAY);
    assertThat(first.added()).isEqualTo(people);
    session.perform(first.change());
    ImportPlan again = plan(card);
    assertThat(again.count(Fate.NEW)).isZero();
    assertThat(again.change(ImportChoices.of(false, ""), NOW, TODAY).added()).isZero();
  }

  private static CardDraft paul(int line) {
    return new CardDraft(line).put(CardField.WHOLE_NAME, "", "Paul Petit");
  }

  @Test
  void namesakesWhoseProfilesDiffer() {
    twice(i -> paul(i).put(CardField.PROFILE, "", "linkedin.com/in/paul-" + i), MANY);
  }

  @Test
  void namesakesWhoWorkInDifferentPlaces() {
    twice(i -> paul(i).put(CardField.ORGANISATION, "", "Mairie " + i), MANY);
  }

  @Test
  void namesakesAtOneAddress() {
    twice(i -> paul(i).put(CardField.EMAIL, "", "contact@exemple.fr"), 1);
  }

  @Test
  void everyoneOfAnOfficeAtOneAddress() {
    twice(
        i ->
            new CardDraft(i)
                .put(CardField.FIRST_NAME, "", "Paul" + i)
                .put(CardField.LAST_NAME, "", "Petit" + i)
                .put(CardField.EMAIL, "", "contact@exemple.fr"),
        MANY);
  }

  @Test
  void oneWithAHundredThousandTelephones() {
    twice(i -> paul(i).put(CardField.PHONE, "", String.valueOf(600_000_000 + i)), 1);
    assertThat(session.dossier().all(Contact.KIND).iterator().next().phones()).hasSize(100);
  }
}
