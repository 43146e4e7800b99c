package app.cairn.ui.meeting.page;

import app.cairn.insight.Outcome;
import app.cairn.insight.Trial;
import app.cairn.meeting.Asker;
import app.cairn.meeting.Meeting;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.OneOf;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Après » : what was heard, sorted; who asked, whom one was given to meet, what one promises,
/// the thanks and the next step.
final class AfterFace implements Face {

  private static final double ASIDE = 344;
  private static final double NARROW = 800;

  private final Workspace workspace;
  private final MeetingViewModel meeting;
  private final HeardViewModel heard;
  private final CaptureBox capture;
  private final ReturnList returns;
  private final EnergyCard energy;
  private final GivenCard given;
  private final OneOf<Asker> asker;
  private final VBox trial = new VBox(8);
  private final Label question = Labels.text("");
  private final OneOf<Outcome> outcome;
  private final IntroducedCard introduced;
  private final PromiseCard promise;
  private final Button held;
  private final Button thank;
  private final Label thanked = Labels.secondary("");
  private final SideBySide root;

  /// @param tookPlace says that it did
  AfterFace(
      Workspace workspace, MeetingViewModel meeting, HeardViewModel heard, Runnable tookPlace) {
    this.workspace = workspace;
    this.meeting = meeting;
    this.heard = heard;
    capture = new CaptureBox(workspace, meeting);
    returns = new ReturnList(workspace, meeting, heard, true);
    energy = new EnergyCard(workspace, meeting, true);
    given = new GivenCard(workspace, meeting);
    asker =
        new OneOf<>(
            "meeting-asker",
            Asker.class,
            Asker.UNSAID,
            one -> workspace.say("encounter.asker." + one),
            one -> meeting.edit(draft -> draft.asker(one)));
    outcome =
        new OneOf<>(
            "meeting-outcome",
            Outcome.class,
            Outcome.OPEN,
            one -> workspace.say("encounter.outcome." + one),
            this::answer);
    introduced = new IntroducedCard(workspace, meeting);
    promise = new PromiseCard(workspace, meeting);
    thank =
        Buttons.main(
            "meeting-thank", workspace.say("encounter.thank"), Feather.HEART, meeting::thank);
    held = Buttons.main("meeting-held", workspace.say("encounter.held"), Feather.CHECK, tookPlace);
    held.setMaxWidth(Double.MAX_VALUE);
    held.getStyleClass().add("closing-action");
    thank.setMaxWidth(Double.MAX_VALUE);
    thank.getStyleClass().add("closing-action");
    thanked.setId("meeting-thanked");
    VBox asked = new VBox(8, Labels.heading(workspace.say("encounter.asker")), asker);
    asked.getStyleClass().add("card");
    trial.getStyleClass().add("card");
    trial
        .getChildren()
        .setAll(Labels.heading(workspace.say("encounter.outcome")), question, outcome);
    VBox.setVgrow(returns, Priority.ALWAYS);
    VBox left = new VBox(14, capture, returns);
    VBox right =
        new VBox(
            14,
            new VBox(6, held, thank, thanked),
            given,
            energy,
            asked,
            trial,
            introduced,
            promise);
    right.setPrefWidth(ASIDE);
    root = new SideBySide(left, NARROW, left, right);
  }

  /// What is known is not taken back: the word stays pressed.
  private void answer(Outcome said) {
    heard.answer(said);
    heard.answered().ifPresent(outcome::show);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh() {
    Meeting now = meeting.meeting().get();
    boolean writable = meeting.writable();
    capture.refresh();
    returns.refresh();
    energy.refresh();
    given.refresh();
    asker.show(now.asker());
    asker.setDisable(!writable);
    Optional<Outcome> answered = heard.answered();
    trial.setVisible(answered.isPresent());
    trial.setManaged(answered.isPresent());
    question.setText(heard.trial().map(Trial::question).orElse(""));
    answered.ifPresent(outcome::show);
    outcome.setDisable(!writable);
    introduced.refresh();
    promise.refresh();
    held.setVisible(now.planned());
    held.setManaged(now.planned());
    held.setDisable(!writable);
    given.setVisible(now.held());
    given.setManaged(now.held());
    thank.setVisible(now.owesThanks());
    thank.setManaged(now.owesThanks());
    thank.setDisable(!writable);
    LocalDate day = now.thankedOn();
    thanked.setText(
        day != null
            ? workspace.say("encounter.thanked", workspace.formats().date(day))
            : now.owesThanks() ? workspace.say("encounter.thank.when") : "");
  }

  @Override
  public void reveal(UUID feedback) {
    returns.reveal(feedback);
  }

  @Override
  public void focus() {
    capture.focus();
  }

  @Override
  public void commit() {
    capture.commit();
    returns.commit();
    given.commit();
    introduced.commit();
    promise.commit();
  }

  @Override
  public void close() {
    returns.close();
    promise.close();
  }
}
