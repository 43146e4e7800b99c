package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// One gesture upon several people is one change, and one undo.
class BulkChangeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

  private final Circle work = Circle.next(Dossier.empty(), "Travail");
  private final Organisation port = Organisation.named("Port de Nantes");
  private final Contact anne = someone("Anne Rivière").circle(work.id()).contact();
  private final Contact yann =
      someone("Yann Le Bris").organisation(port.id()).expertise(List.of("fret")).contact();
  private final Contact zoe = someone("Zoé Ozanne").circle(work.id()).contact();
  private final Tie tie = Tie.knows(anne.id(), yann.id(), TODAY);
  private final DossierSession session =
      new DossierSession(
          new Dossier.Builder()
              .put(Circle.KIND, work)
              .put(Organisation.KIND, port)
              .put(Contact.KIND, anne)
              .put(Contact.KIND, yann)
              .put(Contact.KIND, zoe)
              .put(Tie.KIND, tie)
              .build(),
          Ledger.IN_MEMORY,
          InstantSource.fixed(Instant.parse("2026-03-12T08:00:00Z")));
  private final Set<UUID> two = Set.of(anne.id(), yann.id());

  @Test
  void aCircleForAllOfThem() {
    perform(d -> BulkChange.circle(d, two, work.id()));
    assertThat(now(yann).circle()).isEqualTo(work.id());
    undoneAtOnce();
  }

  @Test
  void outOfEveryCircle() {
    perform(d -> BulkChange.circle(d, two, null));
    assertThat(now(anne).circle()).isNull();
    assertThat(now(zoe).circle()).isEqualTo(work.id());
    undoneAtOnce();
  }

  @Test
  void warmthAndStep() {
    perform(d -> BulkChange.warmth(d, two, Warmth.CLOSE));
    assertThat(now(anne).warmth()).isEqualTo(now(yann).warmth()).isEqualTo(Warmth.CLOSE);
    undoneAtOnce();
    perform(d -> BulkChange.step(d, two, Step.TO_CONTACT));
    assertThat(now(anne).step()).isEqualTo(now(yann).step()).isEqualTo(Step.TO_CONTACT);
    undoneAtOnce();
  }

  @Test
  void aTagIsAddedOnceAndTakenAway() {
    perform(d -> BulkChange.tagAdded(d, two, "fret"));
    assertThat(now(anne).expertise()).containsExactly("fret");
    assertThat(now(yann).expertise()).containsExactly("fret");
    undoneAtOnce();
    perform(d -> BulkChange.tagRemoved(d, two, "fret"));
    assertThat(now(yann).expertise()).isEmpty();
    undoneAtOnce();
  }

  @Test
  void peopleGoWithTheirTies() {
    perform(d -> BulkChange.removed(d, Set.of(anne.id())));
    assertThat(session.dossier().all(Contact.KIND)).containsExactly(yann, zoe);
    assertThat(session.dossier().all(Tie.KIND)).isEmpty();
    undoneAtOnce();
  }

  @Test
  void thoseOfACircleOrAnOrganisationThatGoesStay() {
    perform(d -> BulkChange.removed(d, Set.of(work.id(), port.id())));
    assertThat(session.dossier().all(Contact.KIND)).hasSize(3);
    assertThat(now(anne).circle()).isNull();
    assertThat(now(yann).organisation()).isNull();
    assertThat(session.dossier().count(Circle.KIND)).isZero();
    assertThat(session.dossier().count(Organisation.KIND)).isZero();
    undoneAtOnce();
  }

  @Test
  void whatIsAsWantedAlreadyIsNoChange() {
    perform(d -> BulkChange.circle(d, Set.of(anne.id(), UUID.randomUUID()), work.id()));
    assertThat(session.undoable()).isEmpty();
  }

  private static ContactDraft someone(String name) {
    return Contact.someone().name(name);
  }

  private void perform(Function<Dossier, Change> gesture) {
    session.perform(gesture.apply(session.dossier()));
  }

  private Contact now(Contact contact) {
    return session.dossier().get(Contact.KIND, contact.id());
  }

  private void undoneAtOnce() {
    session.undo();
    assertThat(session.undoable()).isEmpty();
    assertThat(session.dossier().all(Contact.KIND)).containsExactly(anne, yann, zoe);
    assertThat(session.dossier().all(Tie.KIND)).containsExactly(tie);
    assertThat(session.dossier().all(Circle.KIND)).containsExactly(work);
    assertThat(session.dossier().all(Organisation.KIND)).containsExactly(port);
  }
}
