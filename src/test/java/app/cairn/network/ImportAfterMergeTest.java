package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.exchange.contacts.ContactFiles;
import app.cairn.exchange.contacts.Samples;
import app.cairn.network.ImportEntry.Fate;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of two people who were made one come again: what was settled by hand stays settled.
class ImportAfterMergeTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;
  private final DossierSession session = People.session(Dossier.empty());
  private Path network;
  private Path telephone;

  @BeforeEach
  void twoFiles() throws IOException {
    network =
        Files.writeString(
            folder.resolve("Connections.csv"),
            """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Anne,Rivière,https://www.linkedin.com/in/anne-riviere,anne@exemple.fr,CHU,Médecin,28 Sep 2025
            """);
    telephone =
        Files.writeString(
            folder.resolve("contacts.vcf"),
            """
            BEGIN:VCARD
            VERSION:3.0
            N:Delmas;Anna;;;
            FN:Anna Delmas
            TITLE:Cheffe de service
            ORG:Clinique du Port;Urgences
            EMAIL:adelmas@exemple.fr
            TEL:06 00 00 00 05
            NOTE:Rencontrée à Brest
            END:VCARD
            """);
  }

  private ImportPlan plan(Path file) {
    return switch (new ContactFiles(new Messages(Language.FRENCH)).read(file)) {
      case ImportReading.Understood(ImportedFile read) -> ImportPlan.of(session.dossier(), read);
      case ImportReading other -> throw new AssertionError(other);
    };
  }

  private void take(Path file) {
    Change change = plan(file).change(ImportChoices.of(false, "Travail"), NOW, TODAY).change();
    session.perform(change);
  }

  private void changesNothing(Path file) {
    ImportPlan plan = plan(file);
    assertThat(plan.count(Fate.KNOWN)).as("known of " + file.getFileName()).isOne();
    Change change = plan.change(ImportChoices.of(false, "Travail"), NOW, TODAY).change();
    assertThat(change.leaves()).as(file.getFileName().toString()).isEmpty();
  }

  private Contact named(String name) {
    return session.dossier().all(Contact.KIND).stream()
        .filter(contact -> contact.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// All of one side, and nothing of the other.
  private Contact merge(Contact left, Contact right, Merge.Side side) {
    Merge merge = Merge.of(left, right);
    for (String field : merge.asked()) {
      merge = merge.keeping(field, side);
    }
    session.perform(MergeChange.of(merge, session.dossier()));
    return session.dossier().get(Contact.KIND, left.id());
  }

  @Test
  void whicheverSideWasChosenBothFilesChangeNothing() {
    for (Merge.Side side : List.of(Merge.Side.LEFT, Merge.Side.RIGHT)) {
      for (boolean networkStays : List.of(true, false)) {
        take(network);
        take(telephone);
        Contact anne = named("Anne Rivière");
        Contact anna = named("Anna Delmas");
        merge(networkStays ? anne : anna, networkStays ? anna : anne, side);
        changesNothing(telephone);
        changesNothing(network);
        while (session.undoable().isPresent()) {
          session.undo();
        }
      }
    }
  }

  @Test
  void whoWasNotedByHandAndIsEmptyStaysAsChosen() {
    Contact mine = Contact.someone().name("Anne R.").contact();
    session.perform(new Change.Added<>(Contact.KIND, mine));
    take(telephone);
    Contact merged = merge(mine, named("Anna Delmas"), Merge.Side.LEFT);
    assertThat(merged.role()).isEmpty();
    changesNothing(telephone);
  }

  @Test
  void whatAnotherImportOnlyRecognisedDoesNotComeBackByIt() throws IOException {
    take(telephone);
    Path other =
        Files.writeString(
            folder.resolve("Connections.csv"),
            """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Anna,Delmas,https://www.linkedin.com/in/anna-d,adelmas@exemple.fr,CHU,Médecin,28 Sep 2025
            """);
    take(other);
    Contact mine = Contact.someone().name("Anne R.").contact();
    session.perform(new Change.Added<>(Contact.KIND, mine));
    merge(mine, named("Anna Delmas"), Merge.Side.LEFT);
    changesNothing(other);
    changesNothing(telephone);
  }

  @Test
  void mergedTwiceStaysSettled() {
    take(network);
    take(telephone);
    Contact once = merge(named("Anne Rivière"), named("Anna Delmas"), Merge.Side.LEFT);
    Contact mine = Contact.someone().name("Annie").contact();
    session.perform(new Change.Added<>(Contact.KIND, mine));
    merge(mine, once, Merge.Side.LEFT);
    changesNothing(network);
    changesNothing(telephone);
  }

  @Test
  void undoingTheMergeRestoresAllAsItWas() {
    take(network);
    take(telephone);
    Dossier before = session.dossier();
    merge(named("Anne Rivière"), named("Anna Delmas"), Merge.Side.RIGHT);
    session.undo();
    assertThat(session.dossier()).isEqualTo(before);
    changesNothing(network);
    changesNothing(telephone);
  }

  @Test
  void undoingAnImportLeavesWhoBecameOneAndItsFileIsNewAgain() {
    take(network);
    take(telephone);
    Contact merged = merge(named("Anne Rivière"), named("Anna Delmas"), Merge.Side.LEFT);
    Import done =
        ImportUndoing.imports(session.dossier()).stream()
            .filter(one -> one.file().equals("contacts.vcf"))
            .findFirst()
            .orElseThrow();
    session.perform(ImportUndoing.of(session.dossier(), done).change());
    assertThat(session.dossier().all(Contact.KIND)).containsExactly(merged);
    changesNothing(network);
    assertThat(plan(telephone).count(Fate.NEW)).isOne();
  }

  @Test
  void aTieTakenAwayFromWhoWasMergedIsNotDrawnAgain() throws IOException {
    Path map = Samples.path("mindmap/reseau.mm");
    take(map);
    Tie tie =
        session.dossier().all(Tie.KIND).stream()
            .filter(each -> session.dossier().find(Contact.KIND, each.to()).isPresent())
            .findFirst()
            .orElseThrow();
    Contact mine = Contact.someone().name("Annie").contact();
    session.perform(new Change.Added<>(Contact.KIND, mine));
    merge(mine, session.dossier().get(Contact.KIND, tie.to()), Merge.Side.LEFT);
    Tie moved = session.dossier().get(Tie.KIND, tie.id());
    session.perform(new Change.Removed<>(Tie.KIND, moved));
    Change change = plan(map).change(ImportChoices.of(false, "Travail"), NOW, TODAY).change();
    assertThat(change.leaves()).isEmpty();
  }
}
