package app.cairn.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Field;
import app.cairn.exchange.Example;
import app.cairn.meeting.Answer;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Outreach;
import app.cairn.meeting.OutreachChannel;
import app.cairn.meeting.Purpose;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Import;
import app.cairn.network.Organisation;
import app.cairn.network.OwnField;
import app.cairn.network.Step;
import app.cairn.network.Tie;
import app.cairn.network.Warmth;
import app.cairn.offer.MissionStatement;
import app.cairn.profile.Profile;
import app.cairn.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessSheetTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Circle WORK = Circle.next(Dossier.empty(), "Travail");
  private static final Organisation PORT = Organisation.named("Port de Fos");
  private static final Import IMPORT =
      new Import(
          UUID.randomUUID(), "LinkedIn", "Connections.csv", Instant.EPOCH, List.of(), List.of());
  private static final Contact ANNE =
      Contact.someone()
          .name("Anne Rivière")
          .circle(WORK.id())
          .organisation(PORT.id())
          .role("Cheffe de quai")
          .sector("Logistique")
          .expertise(List.of("Douane", "Incoterms"))
          .degree(2)
          .warmth(Warmth.CLOSE)
          .hub(true)
          .step(Step.MET)
          .lastContact(LocalDate.of(2026, 3, 1))
          .knows("Tout le quai")
          .pretext("Son article")
          .notes("Première ligne\nSeconde ligne")
          .emails(List.of("anne@example.org"))
          .phones(List.of("+33 6 12 34 56 78"))
          .profile("linkedin.com/in/anne")
          .place("Marseille")
          .ownFields(List.of(new OwnField("Anniversaire", "12 mai")))
          .source("Une soirée")
          .obtainedOn(LocalDate.of(2026, 1, 15))
          .imported(IMPORT.id())
          .contact();

  private static Dossier dossier() {
    Contact bruno = Contact.someone().name("Bruno Ali").notes("Ami d’Anne RIVIERE").contact();
    Import done =
        Import.KIND.with(
            IMPORT,
            "filled",
            List.of(
                new Import.Filled(ANNE.id(), "role", "Cheffe", "Cheffe de quai"),
                new Import.Filled(ANNE.id(), "tie", "", "0badcafe"),
                new Import.Filled(ANNE.id(), "line", "", "0badcafe"),
                new Import.Filled(bruno.id(), "role", "", "secret de Bruno")));
    return new Dossier.Builder()
        .put(Profile.KIND, Profile.named("Nadia"))
        .put(Circle.KIND, WORK)
        .put(Organisation.KIND, PORT)
        .put(Import.KIND, done)
        .put(Contact.KIND, ANNE)
        .put(Contact.KIND, bruno)
        .put(Tie.KIND, Tie.knows(bruno.id(), ANNE.id(), TODAY).withWords("depuis l’école"))
        .put(
            MissionStatement.KIND,
            MissionStatement.of("Comme le dit Rivière Anne, relier les quais.", Instant.EPOCH))
        .build();
  }

  private static Printed printed(Language language) {
    return new SheetPress().access(AccessSheet.of(dossier(), ANNE.id(), language, TODAY));
  }

  @Test
  void allThatIsHeldStandsOnOnePage() {
    Printed sheet = printed(Language.FRENCH);
    assertThat(sheet.pages()).isEqualTo(1);
    assertThat(PdfReading.text(sheet))
        .contains("Anne Rivière", "au 22 novembre 2026", "Nadia", "Travail", "Port de Fos")
        .contains(
            "Cheffe de quai",
            "Logistique",
            "Douane",
            "Incoterms",
            "ce soir s’il le faut",
            "rencontré")
        .contains("1er mars 2026", "Tout le quai", "Son article", "Première ligne", "Seconde ligne")
        .contains("anne@example.org", "+33 6 12 34 56 78", "linkedin.com/in/anne", "Marseille")
        .contains("Anniversaire", "12 mai", "Une soirée", "15 janvier 2026", "Connections.csv")
        .contains("Vous connaît", "Bruno Ali", "depuis l’école", "Avant", "Cheffe de quai")
        .contains("Ami d’Anne RIVIERE", "Comme le dit Rivière Anne")
        .doesNotContain("secret de Bruno", "0badcafe", ANNE.id().toString());
    assertThat(PdfReading.text(printed(Language.ENGLISH))).contains("all that this dossier holds");
  }

  @Test
  void notesAboutOthersAreNotHandedOver() {
    Contact paul = Contact.someone().name("Paul Petit").contact();
    Dossier.Builder dossier = new Dossier.Builder().put(Contact.KIND, paul);
    List<String> about =
        List.of("Ami de Paul\u00A0PETIT.", "PETIT, Paul : à voir", "Petit\nPaul", "(paul petit)");
    List<String> others =
        List.of(
            "Un petit café",
            "Jean Petit divorce",
            "M. Petit",
            "Paul dort",
            "Jean-Paul Petit",
            "Paul Petitjean",
            "Paul Petit-Jean",
            "Paul, le petit");
    for (String notes : about) {
      dossier.put(Contact.KIND, Contact.someone().name("A B").notes(notes).contact());
    }
    for (String notes : others) {
      dossier.put(Contact.KIND, Contact.someone().name("A B").notes(notes).contact());
    }
    AccessSheet sheet = AccessSheet.of(dossier.build(), paul.id(), Language.FRENCH, TODAY);
    assertThat(sheet.citations()).hasSameSizeAs(about);
    assertThat(sheet.citations().toString()).contains("Ami de").doesNotContain(others);
    Contact alone = Contact.someone().lastName("Petit").contact();
    assertThat(
            AccessSheet.of(
                    dossier.put(Contact.KIND, alone).build(), alone.id(), Language.FRENCH, TODAY)
                .citations())
        .isEmpty();
  }

  @Test
  void whatTellsThatOneHasOthersThroughThemIsThereAndNotWhoTheOthersAre() {
    Contact paul = Contact.someone().name("Paul Petit").contact();
    Dossier.Builder dossier = new Dossier.Builder().put(Contact.KIND, paul);
    List<String> sources =
        List.of(
            "Par Paul Petit", "Rencontrée chez Paul PETIT", "De mémoire", "Par Jean-Paul Petit");
    for (String source : sources) {
      dossier.put(Contact.KIND, Contact.someone().name("Zoé Blanc").source(source).contact());
    }
    AccessSheet sheet = AccessSheet.of(dossier.build(), paul.id(), Language.FRENCH, TODAY);
    assertThat(sheet.citations())
        .allSatisfy(line -> assertThat(line.label()).isEqualTo("Source d’une autre fiche"))
        .flatExtracting(AccessSheet.Line::paragraphs)
        .containsExactly(sources.get(0), sources.get(1));
    assertThat(sheet.toString()).doesNotContain("Zoé");
  }

  @Test
  void noFieldOfACardIsForgotten() {
    AccessSheet sheet = AccessSheet.of(dossier(), ANNE.id(), Language.FRENCH, TODAY);
    long fields =
        Contact.KIND.fields().stream()
            .map(Field::name)
            .filter(name -> !AccessSheet.INTERNAL.contains(name))
            .count();
    assertThat(sheet.card()).as("each of them has a value above").hasSize((int) fields);
  }

  @Test
  void howeverMuchIsHeldNothingIsLeftOut() {
    String long1 = "mot ".repeat(3_000) + "fin";
    Contact anne = ANNE.draft().notes(long1).contact();
    Dossier dossier = new Dossier.Builder().put(Contact.KIND, anne).build();
    Printed sheet =
        new SheetPress().access(AccessSheet.of(dossier, anne.id(), Language.FRENCH, TODAY));
    assertThat(sheet.pages()).isGreaterThan(1);
    assertThat(sheet.fit().onePage()).isTrue();
    assertThat(PdfReading.text(sheet)).contains("mot fin", "effacer");
  }

  @Test
  void aNameOfLettersThatShowNothingIsPrinted() {
    Contact anne = ANNE.draft().name("An\u200Ene 👩\u200D💻 \u202ERivière\u034F").contact();
    Dossier dossier = new Dossier.Builder().put(Contact.KIND, anne).build();
    Printed sheet =
        new SheetPress().access(AccessSheet.of(dossier, anne.id(), Language.FRENCH, TODAY));
    assertThat(PdfReading.text(sheet)).contains("Anne", "Rivière");
  }

  @Test
  void thePeopleOfTheExampleHaveTheirs() throws Exception {
    Dossier example = new Example(Rooms.model()).dossier(Language.FRENCH);
    Contact someone = example.all(Contact.KIND).iterator().next();
    Printed sheet =
        new SheetPress().access(AccessSheet.of(example, someone.id(), Language.FRENCH, TODAY));
    Files.write(Path.of("target/access.pdf"), sheet.pdf());
    assertThat(PdfReading.text(sheet)).contains(someone.name());
  }

  @Test
  void whatWasSentToThemNotedOfAMeetingAndHeardFromThemStandsThere() {
    Outreach asked =
        Outreach.prepared(ANNE.id(), Purpose.INQUIRY, OutreachChannel.EMAIL, "Chère Anne, …")
            .sentOn(TODAY)
            .answered(Answer.YES, TODAY, "Avec plaisir");
    Meeting meeting = Meeting.with(ANNE.id()).heldAt(Instant.EPOCH).notes("Au café").meeting();
    Feedback hers =
        Feedback.heard("Comptez six mois.", Instant.EPOCH)
            .contact(ANNE.id())
            .themes(List.of("budgets"))
            .feedback();
    Feedback another = Feedback.heard("Secret de Bruno", Instant.EPOCH).feedback();
    Dossier dossier =
        new Dossier.Builder()
            .put(Contact.KIND, ANNE)
            .put(Outreach.KIND, asked)
            .put(Meeting.KIND, meeting)
            .put(Feedback.KIND, hers)
            .put(Feedback.KIND, another)
            .build();

    AccessSheet sheet = AccessSheet.of(dossier, ANNE.id(), Language.FRENCH, TODAY);

    assertThat(sheet.meetings())
        .extracting(AccessSheet.Line::label)
        .containsExactly("Prise de contact", "Rencontre", "Retour");
    assertThat(sheet.meetings())
        .flatExtracting(AccessSheet.Line::paragraphs)
        .contains("Chère Anne, …", "Avec plaisir", "Au café", "Comptez six mois.", "budgets")
        .doesNotContain("Secret de Bruno");
  }
}
