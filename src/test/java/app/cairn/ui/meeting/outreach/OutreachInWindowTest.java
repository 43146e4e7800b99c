package app.cairn.ui.meeting.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Answer;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChannel;
import app.cairn.meeting.MessageTemplate;
import app.cairn.meeting.Outreach;
import app.cairn.meeting.Walk;
import app.cairn.network.Contact;
import app.cairn.network.Step;
import app.cairn.support.StageWindow;
import app.cairn.support.TextChecks;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Theme;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody is written to, answers, and a date is set: by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
class OutreachInWindowTest {

  private final StageWindow window = new StageWindow();
  private final List<UUID> opened = new ArrayList<>();
  private Stage stage;
  private FxRobot robot;
  private Walk walk;
  private UUID samira;
  private OutreachDoor door;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void nadiaKnowsSamira(FxRobot r) {
    robot = r;
    robot.interact(
        () -> {
          walk = new Walk();
          samira = walk.knows("Samira Benali", walk.house("Table ouverte Ouest"));
          Workspace workspace =
              window.workspace(
                  walk.session,
                  new Messages(Language.FRENCH),
                  InstantSource.fixed(Walk.NOW),
                  Runnable::run);
          door = new OutreachDoor(workspace, new Opened());
          Windows.show(stage, window, Theme.LIGHT, 1072, 752, 1);
        });
  }

  private final class Opened implements MeetingDoors {

    @Override
    public void open(UUID meeting) {
      opened.add(meeting);
    }

    @Override
    public void back() {}

    @Override
    public void write(UUID contact) {}

    @Override
    public void plan(UUID contact) {}

    @Override
    public void note() {}

    @Override
    public void log(UUID contact) {}
  }

  private void write(UUID contact) {
    robot.interact(() -> door.write(contact));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void plan(UUID contact) {
    robot.interact(() -> door.plan(contact));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node node(String id) {
    WaitForAsyncUtils.waitForFxEvents();
    Node node = stage.getScene().lookup("#" + id);
    assertThat(node).as("#" + id).isNotNull();
    return node;
  }

  private void click(String id) {
    robot.clickOn(node(id));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void type(String words) {
    robot.write(words);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void key(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.type(key);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private void tabTo(String id) {
    for (int i = 0; i < 30 && !node(id).isFocused(); i++) {
      key(KeyCode.TAB);
    }
    assertThat(node(id).isFocused()).as("Tab comes to #" + id).isTrue();
  }

  private Dossier dossier() {
    return walk.dossier();
  }

  private Outreach message() {
    return dossier().all(Outreach.KIND).iterator().next();
  }

  private GrowingTextArea text() {
    return (GrowingTextArea) node("outreach-text");
  }

  private boolean closed() {
    WaitForAsyncUtils.waitForFxEvents();
    return stage.getScene().lookup("#dialog-layer") == null;
  }

  private void wellSet() {
    robot.interact(() -> assertThat(TextChecks.faults(stage.getScene())).isEmpty());
  }

  @Test
  void whatIsOpenIsWrittenOverAndTheMessageGoesOut() {
    write(samira);
    assertThat(text().getSelectedText()).isEqualTo("[sujet]");
    type("les restes du marché");
    assertThat(node("outreach-slots").isVisible()).isTrue();
    key(KeyCode.F3);
    assertThat(text().getSelectedText()).isEqualTo("[mon nom]");
    type("Nadia Morvan");
    assertThat(node("outreach-slots").isVisible()).isFalse();
    assertThat(text().getText()).endsWith("Nadia Morvan").doesNotContain("[");
    wellSet();
  }

  @Test
  void theMessageIsCopiedAndSentOnItsDay() {
    write(samira);
    type("les restes du marché");
    click("outreach-copy");
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .contains("les restes du marché"));
    click("outreach-sent");
    assertThat(closed()).isTrue();
    assertThat(message().sentOn()).isEqualTo(Walk.TODAY);
    assertThat(message().text()).contains("les restes du marché").doesNotContain("[sujet]");
    assertThat(walk.contact(samira).step()).isEqualTo(Step.ASKED);
    assertThat(window.told().getLast()).contains("Samira Benali");
  }

  @Test
  void aDraftSurvivesEscape() {
    write(samira);
    key(KeyCode.DELETE);
    type("Un brouillon.");
    key(KeyCode.ESCAPE);
    assertThat(closed()).isTrue();
    assertThat(message().sent()).isFalse();
    write(samira);
    assertThat(text().getText()).contains("Un brouillon.");
    click("outreach-discard");
    assertThat(dossier().count(Outreach.KIND)).isZero();
  }

  @Test
  void aMessageThatAsksHeadOnIsToldSoSoftlyAndGoesOutAllTheSame() {
    write(samira);
    robot.interact(() -> text().setText("Bonjour Samira, je cherche un emploi."));
    Label tact = (Label) node("outreach-tact");
    assertThat(tact.isVisible()).isTrue();
    assertThat(tact.getText()).contains("demande d’emploi");
    robot.interact(() -> text().setText("Bonjour Samira, comment recrutez-vous ?"));
    assertThat(tact.isVisible()).isFalse();
    wellSet();
  }

  @Test
  void theAnswerIsNotedAndADateSetFromTheKeyboardAlone() {
    write(samira);
    click("outreach-sent");
    write(samira);
    assertThat(node("outreach-answer-none").isFocused()).isTrue();
    key(KeyCode.RIGHT, KeyCode.SPACE);
    assertThat(message().answer()).isEqualTo(Answer.YES);
    tabTo("outreach-answer-words");
    type("Jeudi, volontiers.");
    tabTo("outreach-date");
    assertThat(message().answerWords()).isEqualTo("Jeudi, volontiers.");
    key(KeyCode.SPACE);
    type("jeudi 12 h 30");
    assertThat(((Label) node("plan-when-understood")).getText())
        .isEqualTo("jeudi 12 mars, 12\u00A0h\u00A030");
    key(KeyCode.ENTER);
    tabTo("plan-video");
    key(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
    tabTo("plan-go");
    key(KeyCode.SPACE);
    Meeting meeting = dossier().all(Meeting.KIND).iterator().next();
    assertThat(opened).containsExactly(meeting.id());
    assertThat(meeting.plannedAt()).isEqualTo("2026-03-12T12:30:00Z");
    assertThat(meeting.channel()).isEqualTo(MeetingChannel.PHONE);
    assertThat(walk.contact(samira).step()).isEqualTo(Step.DATE_SET);
  }

  @Test
  void withoutADayAndAnHourNothingIsSetAndALineSaysWhatIsMissing() {
    plan(samira);
    click("plan-go");
    assertThat(((Label) node("plan-when-understood")).getText()).contains("un jour et une heure");
    type("mardi");
    click("plan-go");
    assertThat(((Label) node("plan-when-understood")).getText())
        .contains("À quelle heure")
        .contains("mardi 10 mars");
    assertThat(dossier().count(Meeting.KIND)).isZero();
    wellSet();
  }

  @Test
  void aNewPersonIsNamedAndComesWithTheDate() {
    plan(samira);
    type("demain midi");
    click("plan-guest");
    type("Paul Kermadec, Port de Brest");
    key(KeyCode.ENTER);
    wellSet();
    click("plan-go");
    Meeting meeting = dossier().all(Meeting.KIND).iterator().next();
    assertThat(meeting.people()).hasSize(2);
    assertThat(walk.contact(meeting.people().getLast()).name()).isEqualTo("Paul Kermadec");
  }

  @Test
  void oneSaysWhomFirst() {
    write(null);
    type("samira");
    key(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(text().getText()).contains("Bonjour Samira");
    key(KeyCode.ESCAPE);
    write(null);
    type("Anne Rivi\u00E8re");
    key(KeyCode.ENTER);
    assertThat(text().getText()).contains("Bonjour Anne");
    Contact anne =
        dossier().all(Contact.KIND).stream()
            .filter(one -> one.name().equals("Anne Rivière"))
            .findFirst()
            .orElseThrow();
    assertThat(anne.step()).isEqualTo(Step.TO_CONTACT);
  }

  @Test
  void aTemplateOfOnesOwnIsKeptRenamedAndTakenAway() {
    write(samira);
    click("outreach-keep-template");
    type("Le marché");
    key(KeyCode.ENTER);
    MessageTemplate kept = dossier().all(MessageTemplate.KIND).iterator().next();
    assertThat(kept.name()).isEqualTo("Le marché");
    assertThat(kept.text()).contains("{prénom}").contains("{sujet}");
    robot.interact(
        () ->
            new TemplatesDialog(
                    window.workspace(
                        walk.session,
                        new Messages(Language.FRENCH),
                        InstantSource.fixed(Walk.NOW),
                        Runnable::run),
                    () -> write(samira))
                .open());
    click("template-name-" + kept.id());
    robot.interact(() -> ((TextField) node("template-name-" + kept.id())).selectAll());
    type("Les restes");
    key(KeyCode.TAB);
    assertThat(dossier().get(MessageTemplate.KIND, kept.id()).name()).isEqualTo("Les restes");
    wellSet();
    click("template-remove-" + kept.id());
    assertThat(dossier().count(MessageTemplate.KIND)).isZero();
    click("outreach-templates-back");
    assertThat(text().getText()).contains("Bonjour Samira");
  }
}
