package app.cairn.ui.network.card;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Several circles and organisations at once: which they are, and their going.
final class SeveralCard extends VBox implements Card {

  /// More names than this are no longer read.
  private static final int NAMED = 12;

  private final Workspace workspace;
  private final Supplier<Collection<UUID>> chosen;
  private final Label title = Labels.title("");
  private final Label people = Labels.secondary("");
  private final Label names = Labels.text("");

  /// @param chosen what is chosen now
  /// @param remove takes all of it away
  SeveralCard(
      Workspace workspace, Supplier<Collection<UUID>> chosen, Runnable remove, Runnable close) {
    super(14);
    this.workspace = workspace;
    this.chosen = chosen;
    setId("several-card");
    getStyleClass().add("person-card");
    title.getStyleClass().setAll("label", "sub-title");
    names.setId("several-names");
    Button away =
        Buttons.flat(
            "several-remove", workspace.say("network.several.remove"), Feather.TRASH_2, remove);
    away.getStyleClass().add("quiet-button");
    away.setDisable(!workspace.session().writable());
    getChildren()
        .addAll(
            CardHead.of(new VBox(title, people), "several", workspace, close),
            CardHead.rule(),
            names,
            away,
            Labels.secondary(workspace.say("network.several.explained")));
    show();
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void focus() {
    lookup("#several-remove").requestFocus();
  }

  void show() {
    Dossier dossier = workspace.session().dossier();
    Collection<UUID> ids = chosen.get();
    List<String> called = new ArrayList<>();
    ids.forEach(id -> dossier.find(Circle.KIND, id).ifPresent(c -> called.add(c.name())));
    int circles = called.size();
    ids.forEach(id -> dossier.find(Organisation.KIND, id).ifPresent(o -> called.add(o.name())));
    int organisations = called.size() - circles;
    String key =
        circles == 0
            ? "network.several.organisations"
            : organisations == 0 ? "network.several.circles" : "network.several.both";
    title.setText(workspace.say(key, called.size(), circles, organisations));
    long members =
        dossier.all(Contact.KIND).stream()
            .filter(one -> ids.contains(one.circle()) || ids.contains(one.organisation()))
            .count();
    people.setText(workspace.say("network.card.members", members));
    List<String> read = called.subList(0, Math.min(NAMED, called.size()));
    int more = called.size() - read.size();
    names.setText(
        String.join("\n", read)
            + (more == 0 ? "" : "\n" + workspace.say("network.several.more", more)));
  }
}
