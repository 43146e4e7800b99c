package app.cairn.ui.offer;

import app.cairn.dossier.VersionStatus;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One version in the strip: its number, its day, why it was made, where it stands.
final class VersionCard extends VBox {

  private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
  private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");

  static final double WIDTH = 168;
  static final double LEAST = 108;

  private final Workspace workspace;
  private final CheckBox tick = AsWritten.of(new CheckBox());
  private final Label number = Labels.own("");
  private final Label date = Labels.secondary("");
  private final Label reason = Labels.secondary("");
  private final MenuButton status = AsWritten.of(new MenuButton());
  private final MenuItem base;
  private final Label still = Labels.chip("", "sable");

  VersionCard(VersionsViewModel.Card card, VersionsViewModel versions, Workspace workspace) {
    super(4);
    this.workspace = workspace;
    getStyleClass().add("version-card");
    setId("version-" + card.number());
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    tick.setId("tick-" + card.number());
    tick.setOnAction(_ -> versions.tick(card.id(), tick.isSelected()));
    number.getStyleClass().add("version-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    reason.getStyleClass().add("version-reason");
    reason.setMinHeight(0);
    reason.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
    reason.textTruncatedProperty().subscribe(this::showWhole);
    status.setId("status-" + card.number());
    status.getStyleClass().add("status-chip");
    status.setMinWidth(Region.USE_PREF_SIZE);
    for (VersionStatus each : VersionStatus.values()) {
      MenuItem item = AsWritten.of(new MenuItem(name(each)));
      item.setId("status-" + card.number() + "-" + each.name().toLowerCase(Locale.ROOT));
      item.setOnAction(_ -> versions.setStatus(card.id(), each));
      status.getItems().add(item);
    }
    base =
        AsWritten.of(
            new MenuItem(workspace.say("offer.version.startFrom"), Icons.of(Feather.GIT_BRANCH)));
    base.setId("base-" + card.number());
    base.setOnAction(_ -> versions.baseOn(card.id()));
    SeparatorMenuItem apart = new SeparatorMenuItem();
    apart.visibleProperty().bind(base.visibleProperty());
    status.getItems().addAll(apart, base);
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(8, tick, number, date);
    head.setAlignment(Pos.CENTER_LEFT);
    boolean writable = workspace.session().writable();
    getChildren().setAll(head, reason, gap, writable ? status : still);
    show(card);
  }

  /// Always as wide, so that its height is known before it is laid out.
  @Override
  protected double computePrefHeight(double width) {
    return Math.max(LEAST, super.computePrefHeight(WIDTH));
  }

  @Override
  protected double computeMinHeight(double width) {
    return Math.max(LEAST, super.computePrefHeight(WIDTH));
  }

  void show(VersionsViewModel.Card card) {
    tick.setSelected(card.ticked());
    String why = why(card);
    tick.setAccessibleText(workspace.say("offer.version.tick", card.number()));
    tick.setAccessibleHelp(card.date() + ". " + why);
    number.setText(workspace.say("offer.version.short", card.number()));
    date.setText(card.date());
    reason.setText(why);
    showWhole(reason.isTextTruncated());
    status.setText(name(card.status()));
    status.setAccessibleText(
        workspace.say("offer.version.status", card.number(), name(card.status())));
    base.setVisible(!card.draft());
    still.setText(name(card.status()));
    for (VersionStatus each : VersionStatus.values()) {
      String tone = "status-" + each.name().toLowerCase(Locale.ROOT);
      status.getStyleClass().remove(tone);
      if (each == card.status()) {
        status.getStyleClass().add(tone);
      }
    }
    pseudoClassStateChanged(TICKED, card.ticked());
    pseudoClassStateChanged(DRAFT, card.draft());
  }

  /// The card has three lines; the whole is in the tooltip, and where versions are compared.
  private void showWhole(boolean cut) {
    reason.setTooltip(cut ? new Tooltip(reason.getText()) : null);
  }

  private String why(VersionsViewModel.Card card) {
    String reason =
        !card.reason().isBlank()
            ? card.reason()
            : workspace.say(card.draft() ? "offer.version.writing" : "offer.version.noReason");
    return card.base() == 0
        ? reason
        : workspace.say("offer.version.from", card.base()) + " " + reason;
  }

  private String name(VersionStatus each) {
    return workspace.say("offer.status." + each.name().toLowerCase(Locale.ROOT));
  }
}
