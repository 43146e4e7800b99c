package app.cairn.ui.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.network.Contact;
import app.cairn.network.Introduction;
import app.cairn.network.Network;
import app.cairn.network.Warmth;
import app.cairn.support.StageWindow;
import app.cairn.text.FirstNames;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// The room of the network as plain as can be: a drawer at the right, a bar at the foot, and what
/// paths, doors and the others put there.
public final class PathStage implements PathTools.Room {

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T08:00:00Z"));
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

  public final StageWindow window = new StageWindow();
  public final List<Contact> revealed = new ArrayList<>();
  public final DossierSession session;

  /// True while the network stays as it was, as that of many people does for a moment.
  public boolean late;

  final Workspace workspace;
  final PathTools tools;
  private final BorderPane pane = new BorderPane();
  private final SimpleObjectProperty<Network> network = new SimpleObjectProperty<>();

  PathStage(Dossier dossier, Language language) {
    session = StageWindow.session(dossier, CLOCK);
    workspace = window.workspace(session, new Messages(language), CLOCK, Runnable::run);
    network.set(Network.of(dossier));
    workspace
        .live()
        .dossier()
        .subscribe(
            next -> {
              if (!late) {
                network.set(Network.of(next));
              }
            });
    tools = new PathTools(workspace, network, new FirstNames(), this);
    Region map = new Region();
    map.setFocusTraversable(true);
    map.setId("map");
    map.setAccessibleText("map");
    pane.setCenter(map);
    window.show(pane);
  }

  /// The example, and a few people who are there twice.
  public static Dossier twice(Language language) {
    Dossier dossier = PeopleStage.example(language);
    DossierSession session = StageWindow.session(dossier, CLOCK);
    Contact anne = person(dossier, "Anne Rivière");
    add(
        session,
        c ->
            c.name("RIVIERE Anne")
                .organisation(anne.organisation())
                .role("Cheffe de pôle")
                .emails(List.of("anne.riviere@example.org"))
                .notes("Vue au salon de la logistique."));
    add(session, c -> c.name("Y. Le Bris").warmth(Warmth.CLOSE));
    return session.dossier();
  }

  static Contact person(Dossier dossier, String name) {
    return dossier.all(Contact.KIND).stream()
        .filter(contact -> contact.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nobody called " + name));
  }

  public static void add(
      DossierSession session, UnaryOperator<app.cairn.network.ContactDraft> said) {
    session.perform(new Change.Added<>(Contact.KIND, said.apply(Contact.someone()).contact()));
  }

  void run(String action) {
    tools.actions().stream()
        .filter(each -> each.id().equals(action))
        .findFirst()
        .ifPresentOrElse(
            Action::run,
            () -> {
              throw new AssertionError(action);
            });
  }

  public Contact person(String name) {
    return person(session.dossier(), name);
  }

  public boolean knows(String name) {
    return session.dossier().all(Contact.KIND).stream().anyMatch(c -> c.name().equals(name));
  }

  /// The path that is shown.
  public Optional<Introduction> path() {
    return tools.path().getValue();
  }

  /// Asks for the way to somebody.
  public void pathTo(Contact contact) {
    run("network-path");
    TextField sought = (TextField) pane.lookup("#path-sought");
    sought.setText(contact.name());
    sought.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }

  @Override
  public void drawer(Region panel) {
    if (panel != null) {
      panel.setPrefWidth(320);
    }
    pane.setRight(panel);
  }

  @Override
  public void bar(Region bar) {
    pane.setBottom(bar);
  }

  @Override
  public void reveal(Contact contact) {
    revealed.add(contact);
  }

  @Override
  public void focusMap() {
    pane.getCenter().requestFocus();
  }
}
