package app.cairn.ui.offer;

import app.cairn.offer.Offer;
import app.cairn.offer.OfferComparison;
import app.cairn.offer.OfferPart;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.WordDiffFlow;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Two versions of the offer word by word, and what may be brought back from the older one.
final class ComparisonView extends VBox {

  private final OfferComparison comparison;
  private final VersionsViewModel versions;
  private final Workspace workspace;
  private final Button close;

  ComparisonView(OfferComparison comparison, VersionsViewModel versions, Workspace workspace) {
    super(14);
    this.comparison = comparison;
    this.versions = versions;
    this.workspace = workspace;
    setId("comparison");
    close =
        Buttons.plain(
            "close-comparison",
            workspace.say("offer.compare.close"),
            Feather.X,
            versions::closeComparison);
    Label title = Labels.title(workspace.say("offer.title"));
    HBox head = new HBox(12, title, spacer(), close);
    head.setAlignment(Pos.CENTER_LEFT);
    Columns columns = new Columns();
    List<Node> stops = new ArrayList<>();
    for (OfferPart part : OfferPart.values()) {
      ComparisonColumn column = new ComparisonColumn(part, comparison, workspace);
      columns.getChildren().add(column);
      stops.addAll(column.lines());
    }
    VBox.setVgrow(columns, Priority.ALWAYS);
    getChildren().setAll(head, reason(), counts(), columns);
    String before = comparison.older().sentence();
    String after = comparison.newer().sentence();
    if (!before.equals(after)) {
      VBox sentence = sentence(before, after);
      stops.add(sentence);
      getChildren().add(sentence);
    }
    new ComparisonStops(this, stops);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Escape closes, wherever one is.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      versions.closeComparison();
      event.consume();
    }
  }

  /// The offer in the person's own sentences, where they wrote them in either version.
  private VBox sentence(String before, String after) {
    WordDiffFlow words = new WordDiffFlow(workspace.messages(), before, after);
    String name = workspace.say("offer.sentence");
    VBox card = new VBox(6, Labels.heading(name), words);
    card.setId("comparison-sentence");
    card.getStyleClass().addAll("card", "comparison-sentence", "comparison-stop");
    card.setAccessibleRole(AccessibleRole.TEXT);
    card.setAccessibleText(name + "\u00A0: " + words.getAccessibleText());
    return card;
  }

  void focusClose() {
    close.requestFocus();
  }

  private FlowPane reason() {
    int before = comparison.older().number();
    int after = comparison.newer().number();
    HBox both =
        new HBox(
            8,
            Labels.chip(workspace.say("offer.version.long", before), "ocre"),
            Icons.of(Feather.ARROW_RIGHT),
            Labels.chip(workspace.say("offer.version.long", after), "mousse"));
    both.setAlignment(Pos.CENTER_LEFT);
    FlowPane band = new FlowPane(28, 6, both);
    List<Offer> reasons = versions.reasonsOf(comparison);
    if (!reasons.isEmpty()) {
      Label words = Labels.own(String.join("\n", reasons.stream().map(this::reasonOf).toList()));
      words.setId("comparison-reason");
      words.setMaxWidth(560);
      Label why = Labels.secondary(workspace.say("offer.compare.reason"));
      why.setMinWidth(Region.USE_PREF_SIZE);
      HBox said = new HBox(12, why, words);
      said.setAlignment(Pos.CENTER_LEFT);
      words
          .maxWidthProperty()
          .bind(band.widthProperty().subtract(180).map(w -> Math.min(560, w.doubleValue())));
      band.getChildren().add(said);
    }
    band.setRowValignment(javafx.geometry.VPos.CENTER);
    band.getStyleClass().addAll("quiet-card");
    return band;
  }

  /// That of a version between the two, or of the newer when others stand before it, has its
  /// number.
  private String reasonOf(Offer offer) {
    boolean alone = comparison.newer().number() == comparison.older().number() + 1;
    String number = workspace.say("offer.version.short", offer.number());
    return alone ? offer.reason() : number + " · " + offer.reason();
  }

  private FlowPane counts() {
    WordDiffFlow legend = WordDiffFlow.legend(workspace.messages());
    legend.setMinWidth(Region.USE_PREF_SIZE);
    // Its line spacing hangs below its only line.
    legend.setTranslateY(3);
    Label said = Labels.secondary(sentence());
    said.setId("comparison-counts");
    FlowPane row = new FlowPane(16, 6, legend, said);
    row.setRowValignment(javafx.geometry.VPos.CENTER);
    if (workspace.session().writable()) {
      if (!comparison.lost().isEmpty()) {
        row.getChildren().add(bringBack());
      }
      row.getChildren().add(startAgain());
    }
    return row;
  }

  /// « Repartir de… » : either version, as long as its words are final.
  private MenuButton startAgain() {
    MenuButton menu =
        menu("start-from", workspace.say("offer.compare.startFrom"), Feather.GIT_BRANCH);
    for (Offer each : List.of(comparison.older(), comparison.newer())) {
      if (!each.draft()) {
        MenuItem item =
            AsWritten.of(new MenuItem(workspace.say("offer.version.long", each.number())));
        item.setId("start-from-" + each.number());
        item.setOnAction(_ -> versions.baseOn(each.id()));
        menu.getItems().add(item);
      }
    }
    return menu;
  }

  private static MenuButton menu(String id, String text, Ikon icon) {
    MenuButton menu = AsWritten.of(new MenuButton(text, Icons.of(icon)));
    menu.setId(id);
    menu.getStyleClass().add("small-button");
    menu.setAccessibleText(text);
    menu.setMinWidth(Region.USE_PREF_SIZE);
    return menu;
  }

  private MenuButton bringBack() {
    MenuButton menu =
        menu(
            "bring-back",
            workspace.say("offer.compare.bringBack", comparison.older().number()),
            Feather.ROTATE_CCW);
    for (OfferComparison.Line line : comparison.lost()) {
      String part = workspace.say("offer.part." + PartKey.of(line.cameFrom()));
      MenuItem item = AsWritten.of(new MenuItem(part + " · " + shortened(line.before())));
      item.setId("bring-back-" + line.id());
      item.setOnAction(
          _ -> {
            versions.bringBack(line);
            workspace.window().tell(workspace.say("offer.compare.broughtBack", line.before()));
          });
      menu.getItems().add(item);
    }
    return menu;
  }

  /// « 6 lignes changées, 2 nouvelles, 1 retirée, 1 déplacée ».
  private String sentence() {
    List<String> parts = new ArrayList<>();
    add(parts, "changed", comparison.count(OfferComparison.Fate.REWORDED));
    add(parts, "added", comparison.count(OfferComparison.Fate.ADDED));
    add(parts, "removed", comparison.count(OfferComparison.Fate.REMOVED));
    add(parts, "moved", comparison.movedCount());
    return parts.isEmpty() ? workspace.say("offer.compare.same") : String.join(", ", parts);
  }

  private void add(List<String> parts, String what, int count) {
    if (count > 0) {
      String key = "offer.compare." + what + (parts.isEmpty() ? ".first" : "");
      parts.add(workspace.say(key, count));
    }
  }

  private static String shortened(String words) {
    return words.length() <= 60 ? words : words.substring(0, 59).strip() + "…";
  }

  static String ordinal(int place, Workspace workspace) {
    return place < 10
        ? workspace.say("offer.ordinal." + (place + 1))
        : workspace.say("offer.ordinal.beyond", place + 1);
  }

  private static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }
}
