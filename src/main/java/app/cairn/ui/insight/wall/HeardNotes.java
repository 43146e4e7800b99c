package app.cairn.ui.insight.wall;

import app.cairn.insight.Praise;
import app.cairn.insight.RuleOfTen;
import app.cairn.insight.Unheard;
import app.cairn.text.InWords;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.Workspace;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What one may take from all that was heard, in words: what is left to hear, praise alone, the
/// rule of ten.
final class HeardNotes extends VBox {

  private final Workspace workspace;
  private final InWords inWords;
  private final Label unheard = Labels.secondary("");
  private final Label praise = Labels.secondary("");
  private final Label rule = Labels.secondary("");
  private final HBox ten = new HBox(4);
  private final VBox praiseCard;
  private final VBox ruleCard;

  HeardNotes(Workspace workspace) {
    super(13);
    this.workspace = workspace;
    this.inWords = new InWords(workspace.messages());
    unheard.setId("wall-unheard");
    praise.setId("wall-praise");
    rule.setId("wall-rule");
    praiseCard = card("insight.praise.title", praise);
    ruleCard = card("insight.rule.title", ten, rule);
    getChildren().setAll(card("insight.unheard.title", unheard), praiseCard, ruleCard);
  }

  private VBox card(String title, Node... content) {
    VBox card = new VBox(6, Labels.heading(workspace.say(title)));
    card.getChildren().addAll(content);
    card.getStyleClass().addAll("card", "wall-side-card");
    return card;
  }

  void show() {
    var dossier = workspace.session().dossier();
    Unheard left = Unheard.of(dossier);
    unheard.setText(
        workspace.say(
            "insight.unheard." + left.expectation(),
            left.once(),
            upper(inWords.count(left.once()))));
    boolean only = Praise.only(dossier);
    praise.setText(workspace.say("insight.praise.only"));
    shown(praiseCard, only);
    tell(RuleOfTen.of(dossier));
  }

  private void tell(RuleOfTen now) {
    shown(ruleCard, now.against() > 0);
    ten.getChildren().clear();
    for (int i = 0; i < RuleOfTen.TEN; i++) {
      Stone stone = new Stone(i + 3, 16, 13);
      stone.getStyleClass().add(i < now.against() ? "stone-heard" : "stone-dashed");
      ten.getChildren().add(stone);
    }
    ten.setAccessibleText(workspace.say("insight.rule.against", now.against()));
    String key =
        now.holds()
            ? "insight.rule.holds"
            : now.favourable() > 0 ? "insight.rule.divided" : "insight.rule.notYet";
    rule.setText(
        workspace.say(
            key,
            now.against(),
            upper(inWords.countFeminine(now.against())),
            now.favourable(),
            inWords.countFeminine(now.favourable())));
  }

  private static String upper(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
