package app.cairn.ui.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.exchange.Example;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.sheet.Printer;
import app.cairn.sheet.SheetPress;
import app.cairn.support.HandClock;
import app.cairn.support.PaperTray;
import app.cairn.support.StageWindow;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The sheets of the loop, seen, printed and kept from the window.
class PapersTest extends FxRobot {

  private static final SheetPress PRESS = new SheetPress();
  private static final Dossier EXAMPLE = new Example(Rooms.model()).dossier(Language.FRENCH);

  @TempDir Path disk;
  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private final PaperTray tray = new PaperTray();
  private StageWindow window;
  private Stage stage;
  private Papers papers;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    interact(
        () -> {
          stage = new Stage();
          window = new StageWindow();
          HandClock clock = new HandClock(Instant.parse("2026-03-10T09:00:00Z"));
          Workspace workspace =
              window.workspace(
                  StageWindow.session(EXAMPLE, clock),
                  new Messages(Language.FRENCH),
                  clock,
                  background);
          papers = new Papers(workspace, PRESS, () -> List.of(new Printer(tray, true)));
          window.show(new StackPane());
          Windows.show(stage, window);
        });
  }

  @AfterEach
  void close() {
    interact(stage::close);
    background.close();
  }

  @Test
  void thePreparationIsPrintedAsItIsShown() throws Exception {
    UUID next = Meeting.planned(EXAMPLE).getFirst().id();
    interact(() -> papers.preparation(next));
    until(() -> lookup(".paper .image-view").tryQuery().isPresent());
    assertThat(text("#paper-page")).isEqualTo("page 1 sur 1");
    clickOn("#paper-print");
    until(() -> lookup("#print-go").tryQuery().isPresent());
    clickOn("#print-go");
    until(() -> tray.received() != null);
    assertThat(words(tray.received())).contains("Samira Benali");
  }

  @Test
  void aLongSynthesisIsTurnedPageByPageAndKeptAsAFile() throws Exception {
    Path file = disk.resolve("retours.pdf");
    window.willSaveTo(file);
    List<UUID> all = EXAMPLE.all(Feedback.KIND).stream().map(Feedback::id).toList();
    interact(() -> papers.synthesis(all));
    until(() -> lookup(".paper .image-view").tryQuery().isPresent());
    assertThat(text("#paper-page")).startsWith("page 1 sur ");
    clickOn("#paper-after");
    press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
    until(() -> text("#paper-page").startsWith("page 3 sur "));
    press(KeyCode.PAGE_UP).release(KeyCode.PAGE_UP);
    until(() -> text("#paper-page").startsWith("page 2 sur "));
    clickOn("#paper-pdf");
    until(() -> Files.exists(file) && !window.told().isEmpty());
    assertThat(words(Files.readAllBytes(file))).contains("optimiser");
    assertThat(window.told().getLast()).contains("retours.pdf");
  }

  @Test
  void theStoryOfTheLoopIsShown() throws Exception {
    interact(() -> papers.loop(null));
    until(() -> lookup(".paper .image-view").tryQuery().isPresent());
    clickOn("#paper-close");
    assertThat(lookup("#paper-dialog").tryQuery()).isEmpty();
  }

  private String text(String query) {
    return lookup(query).queryAs(Labeled.class).getText();
  }

  private static String words(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static void until(Callable<Boolean> held) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, held);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
