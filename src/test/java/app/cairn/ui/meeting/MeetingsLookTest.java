package app.cairn.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.exchange.Example;
import app.cairn.meeting.Meeting;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.Step;
import app.cairn.support.Looks;
import app.cairn.support.StageWindow;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Paper;
import app.cairn.ui.kit.Theme;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// No text of the board and of the agenda is cut or lies over another, whatever the room. With
/// `CAIRN_PICTURES=FOLDER` in the environment it keeps pictures.
@ExtendWith(ApplicationExtension.class)
class MeetingsLookTest {

  private static final InstantSource TODAY =
      InstantSource.fixed(Instant.parse("2026-03-10T09:00:00Z"));

  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @ParameterizedTest
  @CsvSource({
    "board, FRENCH, LIGHT, 1072, 752, 1",
    "board, FRENCH, DARK, 1072, 752, 1",
    "board, ENGLISH, LIGHT, 1072, 752, 1",
    "board, FRENCH, LIGHT, 1160, 704, 2",
    "board, ENGLISH, DARK, 1500, 900, 1",
    "rest, FRENCH, LIGHT, 1072, 752, 1",
    "all, FRENCH, LIGHT, 1072, 752, 1",
    "long, FRENCH, LIGHT, 1072, 752, 1",
    "long, ENGLISH, DARK, 1160, 704, 2",
    "blank, FRENCH, LIGHT, 1072, 752, 1",
    "blank, FRENCH, DARK, 1160, 704, 2",
    "agenda, FRENCH, LIGHT, 1072, 752, 1",
    "agenda, ENGLISH, DARK, 1072, 752, 1",
    "agenda, FRENCH, LIGHT, 1160, 704, 2",
    "longAgenda, FRENCH, LIGHT, 1160, 704, 2",
    "nothing, FRENCH, LIGHT, 1072, 752, 1",
    "nothing, ENGLISH, DARK, 1160, 704, 2",
  })
  void noTextIsCutOrOverlaps(
      String state,
      Language language,
      Theme theme,
      double width,
      double height,
      double zoom,
      FxRobot robot) {
    robot.interact(
        () -> {
          StageWindow window = new StageWindow();
          DossierSession session = StageWindow.session(dossier(state, language), TODAY);
          var workspace = window.workspace(session, new Messages(language), TODAY, Runnable::run);
          MeetingsScreen screen = new MeetingsScreen(workspace, new NoPaper(), (_, _, _) -> true);
          window.show(screen.node());
          Windows.show(stage, window, theme, width, height, zoom);
          arrange(state);
        });
    WaitForAsyncUtils.waitForFxEvents();
    String name =
        "%s-%s-%s-%dx%d".formatted(state, language, theme, Math.round(width), Math.round(zoom));
    assertThat(Looks.faults(stage.getScene(), name)).isEmpty();
  }

  private void arrange(String state) {
    switch (state) {
      case "rest" -> click("#board-rest");
      case "all" -> click("#board-more-THANKED");
      case "agenda", "longAgenda" -> click("#meetings-agenda");
      case "nothing" -> {
        click("#meetings-agenda");
        for (int i = 0; i < 5; i++) {
          click("#agenda-after");
        }
      }
      default -> {}
    }
  }

  private void click(String id) {
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
    ((ButtonBase) stage.getScene().lookup(id)).fire();
  }

  private static Dossier dossier(String state, Language language) {
    return switch (state) {
      case "blank" -> Dossier.empty();
      case "long", "longAgenda" -> longNames();
      default -> new Example(Rooms.model()).dossier(language);
    };
  }

  /// The longest of names and words, and the shortest, at every step.
  private static Dossier longNames() {
    Dossier.Builder dossier = new Dossier.Builder();
    Organisation house =
        Organisation.named("Établissement public de santé et d’accompagnement du Léon ".repeat(2));
    dossier.put(Organisation.KIND, house);
    for (Step step : Step.values()) {
      for (String name :
          List.of("Marie-Antoinette-Élisabeth de La Rochefoucauld-Montmorency-Laval", "X")) {
        Contact contact =
            Contact.someone()
                .name(name)
                .role(name.length() > 1 ? "Responsable des approvisionnements" : "")
                .organisation(name.length() > 1 ? house.id() : null)
                .pretext("La régate de 2018, où nous avions tous perdu nos cirés ".repeat(3))
                .step(step)
                .contact();
        dossier.put(Contact.KIND, contact);
        if (step == Step.DATE_SET) {
          dossier.put(
              Meeting.KIND, Meeting.with(contact.id()).plannedAt(TODAY.instant()).meeting());
        }
        if (step == Step.MET) {
          dossier.put(
              Meeting.KIND,
              Meeting.with(contact.id())
                  .state(app.cairn.meeting.MeetingState.HELD)
                  .heldAt(TODAY.instant().minusSeconds(90_000))
                  .nextStep("Rappeler au sujet du quai de nuit, et porter le dessin ".repeat(3))
                  .nextOn(java.time.LocalDate.of(2026, 3, 12))
                  .meeting());
        }
      }
    }
    return dossier.build();
  }

  /// Nothing is printed here.
  static final class NoPaper implements Paper {

    @Override
    public void preparation(UUID meeting) {}

    @Override
    public void synthesis(List<UUID> returns) {}

    @Override
    public void loop(UUID loop) {}
  }
}
