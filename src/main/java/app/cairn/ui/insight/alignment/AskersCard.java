package app.cairn.ui.insight.alignment;

import app.cairn.meeting.Asker;
import app.cairn.meeting.Meeting;
import app.cairn.ui.insight.part.InsightNames;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who asks the questions, a stone a meeting, from one turn of the loop to the next: on the day
/// they do, the loop closes.
final class AskersCard extends VBox {

  private static final List<Asker> SAID = List.of(Asker.ME, Asker.BOTH, Asker.THEY);

  /// The latest; a hundred stones would say no more.
  private static final int MOST = 60;

  private final Workspace workspace;
  private final InsightNames names;
  private final FlowPane stones = new FlowPane(5, 5);
  private final Label sentence = Labels.secondary("");

  AskersCard(Workspace workspace) {
    super(8);
    this.workspace = workspace;
    this.names = new InsightNames(workspace);
    setId("align-askers");
    getStyleClass().add("card");
    stones.setAlignment(Pos.BOTTOM_LEFT);
    sentence.setId("align-askers-said");
    FlowPane legend = new FlowPane(16, 4);
    for (Asker one : SAID) {
      HBox entry = new HBox(6, stone(one, 1), Labels.small(workspace.say("loop.askers." + one)));
      entry.setAlignment(Pos.CENTER_LEFT);
      legend.getChildren().add(entry);
    }
    getChildren().setAll(Labels.heading(workspace.say("loop.askers")), stones, legend, sentence);
  }

  void show() {
    List<Meeting> all =
        Meeting.held(workspace.session().dossier()).stream()
            .filter(one -> one.asker() != Asker.UNSAID)
            .toList();
    List<Meeting> told = all.subList(Math.max(0, all.size() - MOST), all.size());
    stones.getChildren().clear();
    for (Meeting one : told) {
      Stone stone = stone(one.asker(), one.id().hashCode());
      String said =
          workspace.say(
              "loop.askers.one",
              one.people().isEmpty()
                  ? workspace.say("insight.someone")
                  : names.whole(one.people().getFirst()),
              workspace.formats().dayAndMonth(one.at()),
              workspace.say("loop.askers." + one.asker()));
      Tooltip.install(stone, new Tooltip(said));
      stone.setOnMouseClicked(_ -> workspace.window().reveal(one.id()));
      stones.getChildren().add(stone);
    }
    sentence.setText(
        told.isEmpty()
            ? workspace.say("loop.askers.none")
            : workspace.say("loop.askers.sum", theyAsked(all), all.size()));
    setAccessibleText(
        told.stream()
            .map(one -> workspace.say("loop.askers." + one.asker()))
            .collect(Collectors.joining(", ")));
  }

  private static long theyAsked(List<Meeting> all) {
    return all.stream().filter(one -> one.asker() == Asker.THEY).count();
  }

  /// The more they ask, the higher it stands.
  private static Stone stone(Asker asker, long seed) {
    double high = asker == Asker.ME ? 12 : asker == Asker.BOTH ? 20 : 30;
    Stone stone = new Stone(seed, 18, high);
    stone.getStyleClass().add("asker-" + asker);
    return stone;
  }
}
