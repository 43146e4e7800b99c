package app.cairn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.dossier.Dossier;
import app.cairn.map.Colouring;
import app.cairn.map.Grouping;
import app.cairn.map.MapNode;
import app.cairn.map.Shown;
import app.cairn.meeting.Manners;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.sheet.SheetPress;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.StoreException;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.network.exchange.ContactWriter;
import app.cairn.ui.network.exchange.ContactWriter.Format;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is exported is what is shown.
class StoredContactsTest {

  private static final Circle WORK = Circle.next(Dossier.empty(), "Travail");
  private static final Circle CHOIR = new Circle(new UUID(1, 2), "Chorale", 2, 2);
  private static final Contact ANNE =
      Contact.someone().name("Anne Rivière").circle(WORK.id()).sector("Mer").contact();
  private static final Contact BRUNO =
      Contact.someone().name("Bruno Ali").circle(CHOIR.id()).sector("Air").contact();
  private static final Shown ALL = Shown.everything(Grouping.ORGANISATION);

  @TempDir Path disk;

  private String written(Format format, Shown map) throws IOException {
    return Files.readString(written(format, Optional.empty(), map, "out"));
  }

  @Test
  void aDrawingIsGroupedFoldedAndColouredAsTheRoomIs() throws IOException {
    String all = written(Format.DRAWING, ALL);
    assertThat(all).contains("Anne Rivière", "Bruno Ali").doesNotContain("Mer<");
    assertThat(written(Format.DRAWING, Shown.everything(Grouping.SECTOR))).contains("Mer<", "Air<");
    assertThat(written(Format.DRAWING, shown(Colouring.CIRCLE, Set.of("c:" + WORK.id()), null)))
        .contains("Travail", "Bruno Ali")
        .doesNotContain("Anne Rivière");
    assertThat(written(Format.DRAWING, shown(Colouring.CIRCLE, Set.of(), "c:" + CHOIR.id())))
        .contains("Bruno Ali")
        .doesNotContain("Travail", "Anne Rivière");
    assertThat(written(Format.DRAWING, shown(Colouring.WARMTH, Set.of(), null))).isNotEqualTo(all);
    List<List<String>> arcs =
        List.of(List.of(MapNode.personKey(ANNE.id()), MapNode.personKey(BRUNO.id())));
    Shown tied = new Shown(Grouping.ORGANISATION, Colouring.CIRCLE, Set.of(), null, arcs, false);
    assertThat(written(Format.DRAWING, tied)).isNotEqualTo(all);
  }

  @Test
  void anOutlineIsGroupedAsTheRoomIs() throws IOException {
    for (Format format : List.of(Format.OUTLINE, Format.MIND_MAP)) {
      Shown bySector = Shown.everything(Grouping.SECTOR);
      assertThat(written(format, bySector)).contains("\"Mer\"").isNotEqualTo(written(format, ALL));
    }
  }

  private static Shown shown(Colouring colouring, Set<String> folded, String branch) {
    return new Shown(Grouping.ORGANISATION, colouring, folded, branch, List.of(), false);
  }

  private Path written(Format format, Optional<Collection<UUID>> some, Shown map, String name)
      throws IOException {
    Dossier dossier =
        new Dossier.Builder()
            .put(Circle.KIND, WORK)
            .put(Circle.KIND, CHOIR)
            .put(Contact.KIND, ANNE)
            .put(Contact.KIND, BRUNO)
            .build();
    Path file = disk.resolve(name);
    new StoredContacts(new SheetPress(), InstantSource.system(), () -> Manners.USUAL)
        .write(file, format, dossier, some, map, new Messages(Language.FRENCH));
    return file;
  }

  @Test
  void pagesToPrintHaveThoseWhomASearchLetsThroughAndNobodyElse() throws IOException {
    assertThat(words(written(Format.PAGES, Optional.empty(), ALL, "all.pdf")))
        .contains("Anne Rivière", "Bruno Ali");
    assertThat(words(written(Format.PAGES, Optional.of(Set.of(ANNE.id())), ALL, "some.pdf")))
        .contains("Anne Rivière")
        .doesNotContain("Bruno Ali", "Chorale");
  }

  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void byNightAPictureIsDarkAndPaperStaysWhite() throws IOException {
    BufferedImage night =
        ImageIO.read(written(Format.PICTURE, Optional.empty(), ALL.dark(true), "n.png").toFile());
    BufferedImage day =
        ImageIO.read(written(Format.PICTURE, Optional.empty(), ALL, "d.png").toFile());
    assertThat(new Color(night.getRGB(1, 1)).getRed()).isLessThan(80);
    assertThat(new Color(day.getRGB(1, 1)).getRed()).isGreaterThan(200);
    String white = words(written(Format.PAGE, Optional.empty(), ALL.dark(true), "night.pdf"));
    assertThat(white).contains("Anne Rivière");
    assertThat(paper(disk.resolve("night.pdf"))).isGreaterThan(200);
  }

  private static int paper(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new Color(new PDFRenderer(document).renderImage(0).getRGB(1, 1)).getRed();
    }
  }

  @Test
  void aLinkOntoADossierIsRefusedAndTheDossierStaysAsItWas() throws IOException {
    Path dossier = disk.resolve("Nadia.cairn");
    DossierStore store =
        new DossierStore(
            new AppFolders(disk.resolve("home")), Rooms.model(), InstantSource.system());
    store.create(dossier, Dossier.empty()).close();
    byte[] before = Files.readAllBytes(dossier);
    Files.createSymbolicLink(disk.resolve("carte.svg"), dossier);

    assertThatThrownBy(() -> written(Format.DRAWING, Optional.empty(), ALL, "carte.svg"))
        .isInstanceOf(ContactWriter.OntoADossier.class)
        .hasRootCauseInstanceOf(StoreException.class);
    assertThat(dossier).hasBinaryContent(before);
  }
}
