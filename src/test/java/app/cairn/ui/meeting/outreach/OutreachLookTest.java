package app.cairn.ui.meeting.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Change;
import app.cairn.dossier.DossierSession;
import app.cairn.exchange.Example;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.Outreach;
import app.cairn.meeting.OutreachChannel;
import app.cairn.meeting.Purpose;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.Step;
import app.cairn.network.Tie;
import app.cairn.support.StageWindow;
import app.cairn.support.TextChecks;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Theme;
import app.cairn.ui.kit.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every text of these dialogs is seen whole, in both languages, at 100 and 200 %.
@ExtendWith(ApplicationExtension.class)
class OutreachLookTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-12T08:00:00Z"));

  private StageWindow window;
  private DossierSession session;
  private Workspace workspace;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private void show(FxRobot robot, Language language, Theme theme, double zoom) {
    robot.interact(
        () -> {
          window = new StageWindow();
          session = StageWindow.session(new Example(Rooms.model()).dossier(language), CLOCK);
          workspace = window.workspace(session, new Messages(language), CLOCK, Runnable::run);
          Windows.show(stage, window, theme, 1280, 800, zoom);
        });
  }

  private UUID at(Step step) {
    return session.dossier().all(Contact.KIND).stream()
        .filter(one -> one.step() == step)
        .map(Contact::id)
        .findFirst()
        .orElseThrow();
  }

  private void whole(FxRobot robot, Runnable open) {
    robot.interact(open);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> assertThat(TextChecks.faults(stage.getScene())).isEmpty());
  }

  private void all(FxRobot robot) {
    whole(robot, () -> new OutreachDialog(workspace, at(Step.TO_CONTACT), _ -> {}).open());
    whole(robot, () -> new OutreachDialog(workspace, at(Step.ASKED), _ -> {}).open());
    whole(robot, () -> new OutreachDialog(workspace, at(Step.THANKED), _ -> {}).open());
    whole(robot, () -> new PlanDialog(workspace, at(Step.DATE_SET), _ -> {}).open());
    whole(robot, () -> new TemplatesDialog(workspace, null).open());
    whole(
        robot,
        () ->
            new WhomDialog(
                    workspace, "outreach.whom", Step.TO_CONTACT, "outreach.whomReady", _ -> {})
                .open());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void atFirstSight(Language language, FxRobot robot) {
    show(robot, language, Theme.LIGHT, 1);
    all(robot);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void twiceAsLargeAtNight(Language language, FxRobot robot) {
    show(robot, language, Theme.DARK, 2);
    all(robot);
  }

  @Test
  void withVeryLongWords(FxRobot robot) {
    show(robot, Language.FRENCH, Theme.LIGHT, 1);
    robot.interact(
        () -> {
          Organisation house = Organisation.named("Fédération interrégionale ".repeat(6).strip());
          Contact long1 =
              Contact.someone()
                  .name("Marie-Antoinette-Joséphine de La Rochefoucauld-Montmorency")
                  .organisation(house.id())
                  .role("Directrice générale adjointe ".repeat(5).strip())
                  .pretext("Une très longue histoire de bateau et de pluie. ".repeat(12).strip())
                  .emails(List.of("une-adresse-vraiment-tres-longue-pour-une-colonne@exemple.fr"))
                  .contact();
          Contact by = Contact.someone().name("Claire ".repeat(12).strip()).contact();
          session.perform(new Change.Added<>(Organisation.KIND, house));
          session.perform(new Change.Added<>(Contact.KIND, long1));
          session.perform(new Change.Added<>(Contact.KIND, by));
          session.perform(new Change.Added<>(Tie.KIND, Tie.introduced(by.id(), long1.id(), TODAY)));
          Outreach before =
              Outreach.prepared(
                  long1.id(), Purpose.PROPOSAL, OutreachChannel.EMAIL, "Bonjour. ".repeat(120));
          session.perform(MeetingChange.sent(session.dossier(), before, TODAY));
          new OutreachDialog(workspace, long1.id(), _ -> {}).open();
        });
    whole(robot, () -> {});
    robot.clickOn("#outreach-follow-up");
    whole(robot, () -> {});
  }
}
