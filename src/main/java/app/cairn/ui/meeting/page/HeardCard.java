package app.cairn.ui.meeting.page;

import app.cairn.insight.Arm;
import app.cairn.insight.Hearing;
import app.cairn.insight.Trial;
import app.cairn.meeting.Meeting;
import app.cairn.network.Contact;
import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Choice;
import app.cairn.ui.meeting.part.PitchNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Ce que Samira entend » : the exact version of the pitch, and in a trial whose turn it is.
final class HeardCard extends VBox {

  private final Workspace workspace;
  private final MeetingViewModel meeting;
  private final HeardViewModel heard;
  private final Label title = Labels.heading("");
  private final Choice<Optional<Pitch>> version;
  private final Label text = Labels.own("");
  private final Label trial = Labels.secondary("");
  private final Button follow;

  HeardCard(Workspace workspace, MeetingViewModel meeting, HeardViewModel heard) {
    super(8);
    this.workspace = workspace;
    this.meeting = meeting;
    this.heard = heard;
    getStyleClass().add("card");
    version =
        new Choice<>(
            "meeting-version",
            workspace.say("encounter.version"),
            this::named,
            _ -> null,
            chosen -> heard.choose(chosen.map(Pitch::id).orElse(null)));
    text.setId("meeting-heard");
    text.getStyleClass().add("heard-words");
    trial.setId("meeting-trial");
    follow = Buttons.small("meeting-follow-trial", "", Feather.GIT_BRANCH, heard::follow);
    getChildren().setAll(title, version, trial, follow, text);
  }

  void refresh() {
    Meeting now = meeting.meeting().get();
    String who =
        meeting.guests().stream()
            .findFirst()
            .map(Contact::firstName)
            .filter(name -> !name.isBlank())
            .orElse("");
    String known = now.held() ? "encounter.heard" : "encounter.hears";
    String unknown = now.held() ? "encounter.heard.nobody" : "encounter.hears.nobody";
    title.setText(who.isEmpty() ? workspace.say(unknown) : workspace.say(known, who));
    List<Optional<Pitch>> all = new ArrayList<>();
    all.add(Optional.empty());
    heard.versions().forEach(one -> all.add(Optional.of(one)));
    version.show(all, heard.version());
    // What they heard stays.
    version.setDisable(now.held() || !meeting.writable());
    text.setText(heard.version().map(Pitch::text).orElse(""));
    text.setVisible(heard.version().isPresent());
    text.setManaged(heard.version().isPresent());
    tellTrial(now);
  }

  private void tellTrial(Meeting now) {
    Optional<Trial> running = heard.trial();
    Optional<Arm> given = heard.hearing().map(Hearing::arm);
    Optional<Arm> next = now.held() ? Optional.empty() : heard.next();
    boolean told = running.isPresent() && (given.isPresent() || next.isPresent());
    trial.setVisible(told);
    trial.setManaged(told);
    follow.setVisible(next.isPresent());
    follow.setManaged(next.isPresent());
    follow.setDisable(!meeting.writable());
    given.ifPresent(arm -> trial.setText(workspace.say("encounter.trial.given", arm.name())));
    next.ifPresent(
        arm -> {
          trial.setText(workspace.say("encounter.trial.next", arm.name()));
          follow.setText(workspace.say("encounter.trial.follow", arm.name()));
          follow.setAccessibleText(follow.getText());
        });
  }

  private String named(Optional<Pitch> pitch) {
    return pitch
        .map(one -> PitchNames.of(one, workspace))
        .orElseGet(() -> workspace.say("encounter.version.none"));
  }
}
