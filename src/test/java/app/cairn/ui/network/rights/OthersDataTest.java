package app.cairn.ui.network.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.exchange.Example;
import app.cairn.map.Grouping;
import app.cairn.map.Shown;
import app.cairn.network.Contact;
import app.cairn.support.HandClock;
import app.cairn.support.StageWindow;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Unreached;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.exchange.ContactWriter;
import app.cairn.ui.network.exchange.ExportDialog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Export, access sheet and erasure, by someone in front of them.
class OthersDataTest extends FxRobot {

  @TempDir Path disk;
  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private StageWindow window;
  private DossierSession session;
  private Stage stage;
  private Contact claire;
  private Optional<Collection<UUID>> shown = Optional.empty();
  private final Recorded written = new Recorded();

  /// Writes what it was asked for.
  private static final class Recorded implements ContactWriter {

    @Override
    public void write(
        Path file,
        Format format,
        Dossier dossier,
        Optional<Collection<UUID>> shown,
        Shown map,
        Messages messages)
        throws IOException {
      Files.writeString(file, format + " " + shown.map(Collection::size).orElse(-1));
    }

    @Override
    public void writeAccess(Path file, Dossier dossier, UUID contact, Messages messages)
        throws IOException {
      Files.writeString(file, dossier.get(Contact.KIND, contact).name());
    }
  }

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    WaitForAsyncUtils.waitForAsyncFx(20_000, this::show);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void show() {
    HandClock clock = new HandClock(Instant.parse("2026-03-20T10:00:00Z"));
    Dossier dossier = new Example(Rooms.model()).dossier(Language.FRENCH);
    claire =
        dossier.all(Contact.KIND).stream()
            .filter(contact -> contact.name().equals("Claire Le Goff"))
            .findFirst()
            .orElseThrow();
    session = StageWindow.session(dossier, clock);
    window = new StageWindow();
    Workspace workspace =
        window.workspace(session, new Messages(Language.FRENCH), clock, background);
    VBox room =
        new VBox(
            10,
            ExportDialog.action(
                    workspace, written, () -> shown, () -> Shown.everything(Grouping.ORGANISATION))
                .button());
    for (Action action :
        new OthersData(workspace, written)
            .actions(() -> claire.id(), new SimpleBooleanProperty(false))) {
      room.getChildren().add(action.button());
    }
    window.show(room);
    stage = new Stage();
    Windows.show(stage, window);
  }

  @AfterEach
  void close() {
    interact(() -> stage.close());
    background.close();
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void clicks(String id) throws Exception {
    appears(id);
    clickOn("#" + id);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void appears(String id) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> lookup("#" + id).tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String words(String id) {
    return lookup("#" + id).lookup((Labeled label) -> true).queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .reduce("", (one, other) -> one + "\n" + other);
  }

  private void told(String sentence) throws Exception {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> window.told().stream().anyMatch(told -> told.contains(sentence)));
  }

  @Test
  void theNetworkGoesOutInTheFormatThatIsChosen() throws Exception {
    Path file = disk.resolve("réseau.mm");
    window.willSaveTo(file);
    clicks("export-network");
    clicks("export-mind_map");
    clicks("export-go");
    told("réseau.mm");
    assertThat(file).hasContent("MIND_MAP -1");
  }

  @Test
  void whatIsShownGoesOutUnlessEveryoneIsWanted() throws Exception {
    shown = Optional.of(List.of(claire.id()));
    Path file = disk.resolve("réseau.csv");
    window.willSaveTo(file);
    clicks("export-network");
    clicks("export-table");
    clicks("export-go");
    told("réseau.csv");
    assertThat(file).hasContent("TABLE 1");
    window.told().clear();
    clicks("export-network");
    clicks("export-table");
    look("export");
    clicks("export-all");
    clicks("export-go");
    told("réseau.csv");
    assertThat(file).hasContent("TABLE -1");
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() throws Exception {
    window.willSaveTo(disk.resolve("none/réseau.csv"));
    clicks("export-network");
    push(KeyCode.ENTER);
    told("n’a pas pu être écrit");
  }

  @Test
  void theAccessSheetIsKeptWhereOneWants() throws Exception {
    Path file = disk.resolve("accès.pdf");
    window.willSaveTo(file);
    clicks("person-access");
    told("accès.pdf");
    assertThat(file).hasContent("Claire Le Goff");
  }

  @Test
  void erasingAsksSaysWhoIsCitedAndHowFarItCame() throws Exception {
    window.willNotReach(new Unreached(List.of(), List.of("Nadia (copie).cairn")));
    clicks("person-erase");
    appears("erase-dialog");
    assertThat(words("erase-dialog"))
        .contains("Effacer Claire Le Goff", "Rien ne la fera revenir", "copies faites ailleurs");
    assertThat(words("erase-citations")).contains("Pitch", "Claire Le Goff m’a parlé de vous");
    look("erase");
    clicks("erase-go");
    appears("erase-result");
    assertThat(words("erase-result")).contains("ne figure plus", "Nadia (copie).cairn");
    assertThat(session.dossier().find(Contact.KIND, claire.id())).isEmpty();
    assertThat(session.undoable()).isEmpty();
    look("erased");
    clicks("erase-done");
    assertThat(lookup("#erase-result").tryQuery()).isEmpty();
  }

  @Test
  void enterOrEscapeErasesNobody() throws Exception {
    clicks("person-erase");
    appears("erase-dialog");
    push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(lookup("#erase-dialog").tryQuery()).isEmpty();
    clicks("person-erase");
    appears("erase-dialog");
    push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(lookup("#erase-dialog").tryQuery()).isEmpty();
    assertThat(session.dossier().find(Contact.KIND, claire.id())).isPresent();
  }

  private void look(String name) throws Exception {
    var picture = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.snapshot(null, null));
    javax.imageio.ImageIO.write(
        javafx.embed.swing.SwingFXUtils.fromFXImage(picture, null),
        "png",
        Path.of("target/" + name + ".png").toFile());
  }
}
