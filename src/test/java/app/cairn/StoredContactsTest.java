package app.cairn;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.map.Colouring;
import app.cairn.map.Grouping;
import app.cairn.map.MapNode;
import app.cairn.map.Shown;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.sheet.SheetPress;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.network.exchange.ContactWriter.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is exported is what is shown.
class StoredContactsTest {

  private static final Circle WORK = Circle.next(Dossier.empty(), "Travail");
  private static final Circle CHOIR = new Circle(new java.util.UUID(1, 2), "Chorale", 2, 2);
  private static final Contact ANNE =
      Contact.someone().name("Anne Rivière").circle(WORK.id()).sector("Mer").contact();
  private static final Contact BRUNO =
      Contact.someone().name("Bruno Ali").circle(CHOIR.id()).sector("Air").contact();
  private static final Shown ALL = Shown.everything(Grouping.ORGANISATION);

  @TempDir Path disk;

  private String written(Format format, Shown map) throws IOException {
    Dossier dossier =
        new Dossier.Builder()
            .put(Circle.KIND, WORK)
            .put(Circle.KIND, CHOIR)
            .put(Contact.KIND, ANNE)
            .put(Contact.KIND, BRUNO)
            .build();
    Path file = disk.resolve("out");
    new StoredContacts(new SheetPress(), InstantSource.system())
        .write(file, format, dossier, Optional.empty(), map, new Messages(Language.FRENCH));
    return Files.readString(file);
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
    Shown tied = new Shown(Grouping.ORGANISATION, Colouring.CIRCLE, Set.of(), null, arcs);
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
    return new Shown(Grouping.ORGANISATION, colouring, folded, branch, List.of());
  }
}
