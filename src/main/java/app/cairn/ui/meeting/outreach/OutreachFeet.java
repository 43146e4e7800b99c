package app.cairn.ui.meeting.outreach;

import app.cairn.meeting.Answer;
import app.cairn.network.Step;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Workspace;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// What one may do with a message, or after its answer. The same buttons all along: one of them may
/// be pressed at the moment when what was typed is kept.
final class OutreachFeet {

  private final Workspace workspace;
  private final OutreachViewModel outreach;
  private final Button close;
  private final Button discard;
  private final Button copy;
  private final Button sent;
  private final Button followUp;
  private final Button again;
  private final Button date;

  OutreachFeet(
      Workspace workspace,
      OutreachViewModel outreach,
      Runnable copying,
      Runnable sending,
      Runnable planning) {
    this.workspace = workspace;
    this.outreach = outreach;
    close =
        Buttons.plain(
            "outreach-close", workspace.say("kit.close"), null, workspace.window()::closeDialog);
    discard =
        Buttons.flat(
            "outreach-discard", workspace.say("outreach.discard"), null, outreach::discard);
    copy = Buttons.plain("outreach-copy", workspace.say("outreach.copy"), Feather.COPY, copying);
    sent =
        Buttons.main("outreach-sent", workspace.say("outreach.sent.EMAIL"), Feather.CHECK, sending);
    followUp =
        Buttons.plain(
            "outreach-follow-up",
            workspace.say("outreach.followUp"),
            Feather.CORNER_UP_RIGHT,
            outreach::followUp);
    again =
        Buttons.plain(
            "outreach-again", workspace.say("outreach.again"), null, outreach::writeAgain);
    date =
        Buttons.main("outreach-date", workspace.say("outreach.date"), Feather.CALENDAR, planning);
  }

  /// Those that stand there, the main one last.
  Button[] of(OutreachViewModel.Standing now) {
    return now.writing()
        ? new Button[] {discard, close, copy, sent}
        : new Button[] {close, followUp, again, date};
  }

  /// Enter begins a line; a message goes out when one says so.
  void leaveEnterToTheWords() {
    sent.setDefaultButton(false);
    date.setDefaultButton(false);
  }

  void show(OutreachViewModel.Standing now) {
    boolean writable = outreach.writable();
    String done = workspace.say("outreach.sent." + now.channel());
    sent.setText(done);
    sent.setAccessibleText(done);
    offer(sent, writable);
    offer(discard, writable && (now.draft().isPresent() || now.last().isPresent()));
    Answer answer = now.last().map(last -> last.answer()).orElse(Answer.NONE);
    boolean open = answer == Answer.NONE || answer == Answer.LATER;
    Step step = now.contact().step();
    boolean met = step == Step.MET || step == Step.THANKED;
    offer(followUp, writable && open && !met);
    offer(again, writable && (!open || met));
    offer(date, writable && !met && (answer == Answer.NONE || answer == Answer.YES));
    String set = workspace.say(step == Step.DATE_SET ? "outreach.planAgain" : "outreach.date");
    date.setText(set);
    date.setAccessibleText(set);
  }

  private static void offer(Button button, boolean now) {
    button.setVisible(now);
    button.setManaged(now);
  }
}
