package app.cairn.ui.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.pitch.SheetChoice;
import app.cairn.pitch.SheetTemplate;
import app.cairn.profile.Profile;
import app.cairn.sheet.Printed;
import app.cairn.sheet.SheetPress;
import app.cairn.support.Benches;
import app.cairn.support.PitchDossiers;
import app.cairn.support.SheetExamples;
import app.cairn.text.Language;
import app.cairn.ui.kit.paper.SheetPreview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetViewModelTest {

  private static final SheetPress PRESS = new SheetPress();
  private final InstantSource clock = InstantSource.fixed(PitchDossiers.NOW);

  @TempDir Path folder;

  @Test
  void thePageIsTheTruePageAtTheScaleAsked() {
    SheetViewModel sheet = open(PitchDossiers.nadia());
    sheet.refresh(0.5);
    SheetPreview preview = sheet.preview().get().orElseThrow();
    assertThat(preview.pages()).hasSize(1);
    assertThat(preview.pages().getFirst().width()).isBetween(297, 299);
    Printed first = preview.printed();
    sheet.refresh(1);
    assertThat(sheet.preview().get().orElseThrow().printed()).isSameAs(first);
    sheet.template(SheetTemplate.WARM);
    sheet.refresh(1);
    assertThat(sheet.preview().get().orElseThrow().printed()).isNotSameAs(first);
  }

  @Test
  void choicesAndDetailsAreKeptAndUndone() {
    DossierSession session = Benches.session(Dossier.empty(), clock);
    SheetViewModel sheet = new SheetViewModel(Benches.workspace(session, clock), PRESS);
    sheet.contactCode(false);
    sheet.format(PitchFormat.MESSAGE);
    assertThat(SheetChoice.of(session.dossier()).format()).isEqualTo(PitchFormat.MESSAGE);
    assertThat(session.dossier().count(SheetChoice.KIND)).isOne();
    sheet.edit(profile -> Profile.KIND.with(profile, "firstName", "Nadia"));
    sheet.edit(profile -> Profile.KIND.with(profile, "email", "nadia@exemple.fr"));
    assertThat(Profile.of(session.dossier()).firstName()).isEqualTo("Nadia");
    assertThat(session.dossier().count(Profile.KIND)).isOne();
    session.undo();
    assertThat(Profile.of(session.dossier()).email()).isEmpty();
  }

  @Test
  void theSheetSpeaksTheLanguageOfTheWordsUntilAnotherIsAskedFor() {
    DossierSession session = Benches.session(SheetExamples.nadia(Language.ENGLISH), clock);
    SheetViewModel sheet = new SheetViewModel(Benches.workspace(session, clock), PRESS);
    assertThat(sheet.language()).isEqualTo(Language.ENGLISH);
    sheet.language(Language.FRENCH);
    assertThat(sheet.language()).isEqualTo(Language.FRENCH);
    sheet.language(Language.ENGLISH);
    assertThat(sheet.asked().get()).isEmpty();
    assertThat(open(Dossier.empty()).language()).isEqualTo(Language.FRENCH);
  }

  @Test
  void aCodeThatWouldLeadNowhereIsKnown() {
    SheetViewModel sheet = open(Dossier.empty());
    sheet.edit(profile -> Profile.KIND.with(profile, "firstName", "Nadia"));
    sheet.contactCode(false);
    assertThat(sheet.codeLeadsNowhere()).isFalse();
    sheet.contactCode(true);
    assertThat(sheet.codeLeadsNowhere()).isTrue();
    sheet.kind().set(SheetKind.CARDS);
    assertThat(sheet.codeLeadsNowhere()).isFalse();
    sheet.kind().set(SheetKind.PITCH);
    sheet.edit(profile -> Profile.KIND.with(profile, "link", "exemple.fr/nadia"));
    assertThat(sheet.codeLeadsNowhere()).isFalse();
  }

  @Test
  void thePdfTakesThePlaceOfTheOldOneOnlyOnceItIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("fiche.pdf"), "old");
    List<Object> told = new ArrayList<>();
    open(PitchDossiers.nadia()).save(file, told::add, told::add);
    assertThat(told).hasSize(1).first().isInstanceOf(Printed.class);
    assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    assertThat(folder.toFile().list()).containsExactly("fiche.pdf");
  }

  @Test
  void whereItCannotBeWrittenItIsSaidAndNothingIsLeft() {
    List<Object> told = new ArrayList<>();
    Path nowhere = folder.resolve("missing").resolve("fiche.pdf");
    open(PitchDossiers.nadia()).save(nowhere, told::add, told::add);
    assertThat(told).hasSize(1).first().isInstanceOf(IOException.class);
    assertThat(folder.toFile().list()).isEmpty();
  }

  @Test
  void whatDoesNotFitIsNotWritten() {
    String words = "Trop de mots ici. ".repeat(600);
    Pitch tooLong = Pitch.first(PitchFormat.ONE_MINUTE, words, null, PitchDossiers.NOW);
    List<Printed> made = new ArrayList<>();
    Path file = folder.resolve("fiche.pdf");
    open(new Dossier.Builder().put(Pitch.KIND, tooLong).build()).save(file, made::add, _ -> {});
    assertThat(made.getFirst().fit().onePage()).isFalse();
    assertThat(file).doesNotExist();
  }

  private SheetViewModel open(Dossier dossier) {
    return new SheetViewModel(Benches.workspace(Benches.session(dossier, clock), clock), PRESS);
  }
}
