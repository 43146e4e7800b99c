package app.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.cli.Shell.Answer;
import app.cairn.dossier.Dossier;
import app.cairn.offer.MissionStatement;
import app.cairn.store.OpenDossier;
import app.cairn.support.NewerFiles;
import app.cairn.support.SheetExamples;
import app.cairn.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

  @TempDir Path disk;
  private Shell shell;
  private Path file;
  private Path pdf;

  @BeforeEach
  void place() {
    shell = new Shell(disk.resolve("home"));
    file = disk.resolve("Léa 🌱 אבא.cairn");
    pdf = disk.resolve("fiche.pdf");
  }

  @Test
  void aNewDossierIsInGoodOrder() {
    done(shell.cairn("new", file), "Dossier créé");
    done(shell.cairn("check", file), "bon état");
    assertThat(shell.store().read(file)).isEqualTo(Dossier.empty());
  }

  @Test
  void theExampleComesInBothLanguages() {
    for (Language language : Language.values()) {
      Path example = disk.resolve(language + ".cairn");
      Answer answer = shell.cairn("new", example, "--example", "--lang", language.code());
      assertThat(answer.code()).isZero();
      assertThat(MissionStatement.current(shell.store().read(example))).isPresent();
    }
  }

  @Test
  void theSheetsOfTheLoopAreMadeFromTheExample() throws Exception {
    assertThat(shell.cairn("new", file, "--example", "--lang", "fr").code()).isZero();
    for (String kind : List.of("preparation", "synthesis", "loop")) {
      Path sheet = disk.resolve(kind + ".pdf");
      done(shell.cairn("sheet", file, "--kind", kind, "-o", sheet), "Fiche écrite");
      try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
        assertThat(new PDFTextStripper().getText(document)).contains("Claire");
      }
    }
    Path met = disk.resolve("met.pdf");
    done(
        shell.cairn("sheet", file, "--kind", "preparation", "--person", "paul kermadec", "-o", met),
        "Fiche écrite");
    assertThat(met).exists();
  }

  @Test
  void aSheetOfTheLoopThatHasNothingToSayIsRefused() {
    done(shell.cairn("new", file), "Dossier créé");
    for (String kind : List.of("preparation", "synthesis")) {
      refused(shell.cairn("sheet", file, "--kind", kind, "-o", pdf), ExitCode.EMPTY);
    }
    refused(shell.cairn("sheet", file, "--kind", "loop", "--loop", "9", "-o", pdf), ExitCode.USAGE);
    assertThat(pdf).doesNotExist();
  }

  @Test
  void newNeverOverwritesAFile() throws Exception {
    Files.writeString(file, "À moi");
    refused(shell.cairn("new", file), ExitCode.CANNOT_WRITE);
    refused(shell.cairn("new", file, "--example"), ExitCode.CANNOT_WRITE);
    assertThat(file).hasContent("À moi");
  }

  @Test
  void newTakesNoPlaceThatAWindowHasOpen() throws Exception {
    try (OpenDossier open = shell.store().create(file, Dossier.empty())) {
      Files.delete(file);
      refused(shell.cairn("new", file), ExitCode.CANNOT_WRITE);
      assertThat(file).doesNotExist();
      open.publishAndWait();
      assertThat(open.path()).isEqualTo(file);
      assertThat(open.notices()).isEmpty();
    }
  }

  @Test
  void newSaysWhereItCannotWrite() {
    refused(shell.cairn("new", disk.resolve("none/a.cairn")), ExitCode.CANNOT_WRITE);
    refused(shell.cairn("new", disk), ExitCode.CANNOT_WRITE);
    // A folder that is read-only for everybody, also for root.
    refused(shell.cairn("new", "/proc/sys/a.cairn"), ExitCode.CANNOT_WRITE);
  }

  @Test
  void aDossierFromALaterVersionThatMayBeReadIs() throws Exception {
    make(SheetExamples.nadia(Language.FRENCH));
    byte[] export = exported("before.json");
    NewerFiles.age(file);
    byte[] bytes = Files.readAllBytes(file);
    done(shell.cairn("check", file), "tout y lire, mais rien y écrire");
    assertThat(shell.cairn("check", file, "--json").out())
        .startsWith("{\"state\":\"ok\",\"readOnly\":true,\"schema\":4,");
    done(shell.cairn("sheet", file, "--kind", "pitch", "-o", pdf), "Fiche écrite");
    assertThat(exported("after.json")).isEqualTo(export);
    assertThat(file).hasBinaryContent(bytes);
  }

  private byte[] exported(String name) throws Exception {
    Path json = disk.resolve(name);
    done(shell.cairn("export", file, "--json", "-o", json), "exporté");
    return Files.readAllBytes(json);
  }

  @Test
  void eachPlaceThatTakesNoFileIsToldAsItIs() throws Exception {
    make(SheetExamples.nadia(Language.FRENCH));
    String tooLong = "é".repeat(200) + ".x";
    for (String[] each :
        new String[][] {
          {"/dev/full", "plein"},
          {"/proc/x", "pas le droit"},
          {disk.resolve(tooLong).toString(), "ne peut pas être le nom d’un fichier"},
          {disk.resolve("none/x").toString(), "n’existe pas"},
          {"a\0b", "a\uFFFDb"}
        }) {
      Answer export = shell.cairn("export", file, "--json", "-o", each[0]);
      refused(export, ExitCode.CANNOT_WRITE);
      assertThat(export.err()).contains(each[1]).doesNotContain("texte");
      Answer sheet = shell.cairn("sheet", file, "--kind", "cue", "-o", each[0]);
      assertThat(sheet).isEqualTo(export);
    }
  }

  @Test
  void aFolderOrADashIsNoOutput() {
    make(SheetExamples.nadia(Language.FRENCH));
    for (String[] command :
        new String[][] {
          {"export", "--json"}, {"sheet", "--kind", "pitch"}, {"sheet", "--kind", "cue"}
        }) {
      List<Object> words = new ArrayList<>(List.of((Object[]) command));
      words.add(file);
      words.add("-o");
      Answer dash = shell.cairn(with(words, "-"));
      refused(dash, ExitCode.USAGE);
      assertThat(dash.err()).contains("«\u00A0-\u00A0» n’est pas un nom de fichier");
      for (Path folder : List.of(Path.of("/"), disk, Path.of("."))) {
        Answer answer = shell.cairn(with(words, folder));
        refused(answer, ExitCode.CANNOT_WRITE);
        assertThat(answer.err()).contains("est un dossier de rangement").doesNotContain("Cairn");
      }
    }
    assertThat(Path.of("-")).doesNotExist();
  }

  private static Object[] with(List<Object> words, Object output) {
    List<Object> all = new ArrayList<>(words);
    all.add(output);
    return all.toArray();
  }

  @Test
  void newTellsEachPlaceThatTakesNoFileAsItIs() {
    for (String[] each :
        new String[][] {
          {"/dev/full", "déjà"},
          {"/proc/x.cairn", "pas le droit"},
          {disk.resolve("é".repeat(200) + ".cairn").toString(), "ne peut pas être le nom"},
          {disk + "/a\0b.cairn", "ne peut pas être le nom"}
        }) {
      Answer answer = shell.cairn("new", each[0]);
      refused(answer, ExitCode.CANNOT_WRITE);
      assertThat(answer.err()).contains(each[1]).doesNotContain("texte");
    }
    assertThat(disk.resolve("home/dossiers")).isEmptyDirectory();
    assertThat(shell.cairn("check", "a\0b").code()).isEqualTo(ExitCode.CANNOT_READ.number());
  }

  @Test
  void checkAnswersAScriptWithOneLine() {
    make(SheetExamples.nadia(Language.FRENCH));
    Answer answer = shell.cairn("check", file, "--json");
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .matches(
            "\\{\"state\":\"ok\",\"readOnly\":false,\"schema\":\\d+,\"entities\":\\{\"Profile\":1,"
                + "(\"\\w+\":\\d+,)+\"\\w+\":\\d+},\"message\":\"[ -~]+\"}\n");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void theSheetIsOnePageWithThePersonsWords() throws Exception {
    make(SheetExamples.nadia(Language.FRENCH));
    for (String template : new String[] {"sober", "warm", "large"}) {
      done(
          shell.cairn("sheet", file, "--kind", "pitch", "-o", pdf, "--template", template),
          "fiche.pdf");
      assertThat(textOfOnePage()).contains("Nadia Morvan", "sans casser personne", "brancards");
    }
  }

  @Test
  void cueCardsAreFourOnAPage() throws Exception {
    make(SheetExamples.nadia(Language.FRENCH));
    done(shell.cairn("sheet", file, "--kind=cue", "--output=" + pdf), "fiche.pdf");
    assertThat(textOfOnePage().split("sans casser", -1)).hasSize(5);
  }

  @Test
  void theContactCodeIsThereOnlyWhenWanted() throws Exception {
    make(SheetExamples.nadia(Language.FRENCH));
    shell.cairn("sheet", file, "--kind", "pitch", "-o", pdf, "--qr");
    long with = Files.size(pdf);
    shell.cairn("sheet", file, "--kind", "pitch", "-o", pdf, "--no-qr");
    assertThat(Files.size(pdf)).isLessThan(with);
  }

  @Test
  void theSheetSpeaksTheLanguageOfItsWordsAndNotThatOfTheMessages() throws Exception {
    for (Language words : Language.values()) {
      Language messages = words == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;
      Path example = disk.resolve(words + ".cairn");
      shell.cairn("new", example, "--example", "--lang", words.code());
      shell.cairn("sheet", example, "--kind", "pitch", "-o", pdf, "--lang", messages.code());
      assertThat(languageOfThePdf()).isEqualTo(words.code());
      assertThat(textOfOnePage()).contains(words == Language.FRENCH ? "À QUI" : "TO WHOM");
    }
  }

  @Test
  void theSheetSpeaksTheLanguageAskedForAndItsWordsStayAsTheyAreWritten() throws Exception {
    Path english = disk.resolve("english.cairn");
    MissionStatement mission =
        MissionStatement.of("She would say: who are the others?", Shell.CLOCK.instant());
    shell
        .store()
        .create(english, new Dossier.Builder().put(MissionStatement.KIND, mission).build())
        .close();
    done(
        shell.cairn("sheet", english, "--kind", "pitch", "-o", pdf, "--sheet-lang", "fr"),
        "fiche.pdf");
    assertThat(languageOfThePdf()).isEqualTo("fr");
    assertThat(textOfOnePage()).contains("She would say: who are the others?");
  }

  @Test
  void anEmptyDossierMakesNoSheet() {
    shell.cairn("new", file);
    for (String kind : new String[] {"pitch", "cue"}) {
      Answer answer = shell.cairn("sheet", file, "--kind", kind, "-o", pdf);
      refused(answer, ExitCode.EMPTY);
      assertThat(answer.err()).contains("encore rien à mettre sur la fiche");
    }
    assertThat(pdf).doesNotExist();
  }

  @Test
  void aSheetThatIsTooLongIsSaidAndNotWritten() {
    String mission = "Relier les gens. ".repeat(600);
    make(
        new Dossier.Builder()
            .put(MissionStatement.KIND, MissionStatement.of(mission, Shell.CLOCK.instant()))
            .build());
    Answer answer = shell.cairn("sheet", file, "--kind", "pitch", "-o", pdf);
    refused(answer, ExitCode.TOO_LONG);
    assertThat(answer.err()).contains("La mission dépasse de");
    assertThat(pdf).doesNotExist();
  }

  @Test
  void oneWordWithoutEndIsCountedInCharacters() {
    make(
        new Dossier.Builder()
            .put(
                MissionStatement.KIND, MissionStatement.of("m".repeat(6000), Shell.CLOCK.instant()))
            .build());
    Answer answer = shell.cairn("sheet", file, "--kind", "pitch", "-o", pdf);
    refused(answer, ExitCode.TOO_LONG);
    assertThat(answer.err()).contains("caractères)").doesNotContain("mot");
  }

  @Test
  void whatNobodyForesawIsNotedAndTheNoteIsNamed() throws Exception {
    make(SheetExamples.nadia(Language.FRENCH));
    shell.breakTheClock();
    Answer answer = shell.cairn("sheet", file, "--kind", "pitch", "-o", pdf);
    assertThat(answer.code()).isEqualTo(ExitCode.UNFORESEEN.number());
    assertThat(answer.out()).isEmpty();
    Path incidents = disk.resolve("home/incidents");
    assertThat(answer.err()).hasLineCount(1).contains(incidents.toString()).doesNotContain("Léa");
    try (Stream<Path> reports = Files.list(incidents)) {
      assertThat(reports)
          .singleElement()
          .satisfies(
              report ->
                  assertThat(report)
                      .content()
                      .contains("IllegalStateException", "SheetCommand")
                      .doesNotContain("Léa"));
    }
  }

  @Test
  void theExportHoldsEveryWord() {
    make(SheetExamples.nadia(Language.FRENCH));
    Path json = disk.resolve("out.json");
    done(shell.cairn("export", file, "--json", "-o", json), "out.json");
    assertThat(json).content().contains("Morvan", "aide-soignante");
  }

  @Test
  void anOutputTakesThePlaceOfAnEarlierOneButOfNoDossier() throws Exception {
    make(SheetExamples.nadia(Language.FRENCH));
    Files.writeString(pdf, "earlier");
    done(shell.cairn("sheet", file, "--kind", "pitch", "-o", pdf), "fiche.pdf");
    byte[] before = Files.readAllBytes(file);
    Path link = Files.createSymbolicLink(disk.resolve("link.pdf"), file);
    Path renamed = Files.copy(file, disk.resolve("renamed"));
    for (Path output : new Path[] {file, link, renamed, disk.resolve("other.cairn")}) {
      refused(shell.cairn("sheet", file, "--kind", "pitch", "-o", output), ExitCode.CANNOT_WRITE);
      Answer export = shell.cairn("export", file, "--json", "-o", output);
      refused(export, ExitCode.CANNOT_WRITE);
      assertThat(export.err()).startsWith("«\u00A0" + output.getFileName() + "\u00A0» est");
    }
    assertThat(file).hasBinaryContent(before);
    assertThat(renamed).hasBinaryContent(before);
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaid() {
    make(SheetExamples.nadia(Language.FRENCH));
    for (Path output : new Path[] {disk, disk.resolve("none/a.pdf"), Path.of("/proc/sys/a.pdf")}) {
      refused(shell.cairn("sheet", file, "--kind", "pitch", "-o", output), ExitCode.CANNOT_WRITE);
    }
  }

  @Test
  void aDossierThatAWindowHasOpenIsReadAndNeverWritten() throws Exception {
    Dossier words = SheetExamples.nadia(Language.FRENCH);
    try (OpenDossier window = shell.store().create(file, words)) {
      byte[] before = Files.readAllBytes(window.path());
      done(shell.cairn("check", file), "bon état");
      done(shell.cairn("sheet", file, "--kind", "pitch", "-o", pdf), "fiche.pdf");
      refused(shell.cairn("new", file), ExitCode.CANNOT_WRITE);
      refused(shell.cairn("export", file, "--json", "-o", file), ExitCode.CANNOT_WRITE);
      assertThat(file).hasBinaryContent(before);
    }
  }

  @Test
  void aScriptIsAnsweredInOneLineWhateverTheEnd() {
    Answer made = shell.cairn("new", file, "--example", "--json");
    assertThat(made.code()).isZero();
    line(made, "\"file\":\"");
    line(shell.cairn("sheet", file, "--kind", "pitch", "--json", "-o", pdf), "fiche.pdf");
    line(shell.cairn("map", file, "--json", "-o", disk.resolve("carte.svg")), "carte.svg");
    line(shell.cairn("new", file, "--json"), "\"exit\":6,");
    line(shell.cairn("sheet", file, "--json", "--kind", "pitch"), "\"exit\":2,");
    line(
        shell.cairn("map", disk.resolve("x.cairn"), "--json", "-o", disk.resolve("y.svg")),
        "\"exit\":8,");
  }

  private static void line(Answer answer, String part) {
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).hasLineCount(1).startsWith("{\"").contains(part).endsWith("\"}\n");
  }

  private void make(Dossier dossier) {
    shell.store().create(file, dossier).close();
  }

  private static void done(Answer answer, String said) {
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains(said).hasLineCount(1);
  }

  private static void refused(Answer answer, ExitCode code) {
    assertThat(answer.code()).isEqualTo(code.number());
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).hasLineCount(1).endsWith(".\n");
  }

  private String languageOfThePdf() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return Locale.forLanguageTag(document.getDocumentCatalog().getLanguage()).getLanguage();
    }
  }

  private String textOfOnePage() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
