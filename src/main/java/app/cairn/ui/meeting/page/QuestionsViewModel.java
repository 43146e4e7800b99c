package app.cairn.ui.meeting.page;

import app.cairn.meeting.Question;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What one wants to ask at a meeting. JavaFX thread.
final class QuestionsViewModel {

  /// Of each purpose there are as many to begin from.
  private static final int SUGGESTED = 5;

  private final Workspace workspace;
  private final MeetingViewModel meeting;

  QuestionsViewModel(Workspace workspace, MeetingViewModel meeting) {
    this.workspace = workspace;
    this.meeting = meeting;
  }

  List<Question> all() {
    return meeting.meeting().get().questions();
  }

  void add(String text) {
    String clean = text.strip().replaceAll("\\s+", " ");
    if (!clean.isEmpty()) {
      edit(all -> all.add(Question.of(clean)));
    }
  }

  /// @param text nothing takes the question away
  void say(int index, String text) {
    String clean = text.strip().replaceAll("\\s+", " ");
    edit(
        all -> {
          if (clean.isEmpty()) {
            all.remove(index);
          } else {
            all.set(index, new Question(clean, all.get(index).asked()));
          }
        });
  }

  void remove(int index) {
    edit(all -> all.remove(index));
  }

  void move(int index, int by) {
    int to = index + by;
    if (to >= 0 && to < all().size()) {
      edit(all -> all.add(to, all.remove(index)));
    }
  }

  /// Ticks or unticks.
  void asked(int index) {
    edit(all -> all.set(index, all.get(index).asked(!all.get(index).asked())));
  }

  /// Questions of a journalist for what one came for, without those that stand there already.
  List<String> suggestions() {
    List<String> suggested = new ArrayList<>();
    for (int i = 1; i <= SUGGESTED; i++) {
      String text =
          workspace.say("encounter.question." + meeting.meeting().get().purpose() + "." + i);
      if (all().stream().noneMatch(one -> one.text().equals(text))) {
        suggested.add(text);
      }
    }
    return suggested;
  }

  private void edit(Consumer<List<Question>> edit) {
    List<Question> next = new ArrayList<>(all());
    edit.accept(next);
    meeting.edit(draft -> draft.questions(next));
  }
}
