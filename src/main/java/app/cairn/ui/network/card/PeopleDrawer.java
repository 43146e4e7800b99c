package app.cairn.ui.network.card;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.FieldStyle;
import app.cairn.ui.network.people.Selection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// The drawer on the right of the room: the card of what is chosen. Closed while nothing is.
public final class PeopleDrawer extends StackPane implements AutoCloseable {

  private static final String STYLESHEET = Stylesheets.beside(PeopleDrawer.class, "cards.css");

  private static final double WIDTH = 322;

  private final Workspace workspace;
  private final Selection selection;
  private final Consumer<List<UUID>> remove;
  private final CardDoors doors;
  private final BooleanProperty whole = new SimpleBooleanProperty();
  private final ScrollPane scroller = new ScrollPane();
  private final InvalidationListener following = _ -> soon();
  private final StackPane page = new StackPane();
  private Optional<Card> card = Optional.empty();
  private boolean coming;
  private boolean closed;

  /// @param remove takes away what is chosen
  public PeopleDrawer(Workspace workspace, Selection selection, Consumer<List<UUID>> remove) {
    this.workspace = workspace;
    this.selection = selection;
    this.remove = remove;
    doors = new CardDoors(selection::only, id -> remove.accept(List.of(id)), selection::clear);
    setId("people-drawer");
    getStyleClass().add("people-drawer");
    getStylesheets().addAll(FieldStyle.sheet(), STYLESHEET);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Scrolling.ready(scroller);
    Scrolling.steady(scroller, page);
    getChildren().add(scroller);
    selection.chosen().addListener(following);
    workspace.live().dossier().addListener(following);
    show();
  }

  /// The card shown; empty while the drawer is closed.
  public Optional<Card> card() {
    return card;
  }

  /// Puts the focus in the card, where one begins to write.
  public void focusCard() {
    show();
    card.ifPresent(Card::focus);
  }

  /// Asks « Qui connaît-elle ? » about who is chosen.
  public void focusWhom() {
    show();
    card.ifPresent(
        shown -> {
          if (shown instanceof PersonCard person) {
            person.focusWhom();
          }
        });
  }

  /// Keeps what was typed and not yet kept.
  public void commit() {
    card.ifPresent(Card::commit);
  }

  @Override
  public void close() {
    selection.chosen().removeListener(following);
    workspace.live().dossier().removeListener(following);
    card.ifPresent(Card::close);
    card = Optional.empty();
    closed = true;
  }

  /// However fast one walks over the map, the card follows when the keys rest.
  private void soon() {
    if (!coming) {
      coming = true;
      FxThread.soon(this::show);
    }
  }

  private void show() {
    coming = false;
    if (closed) {
      // It was on its way when the room was left: nobody would close its card.
      return;
    }
    Dossier dossier = workspace.session().dossier();
    List<UUID> people = people();
    UUID lead = selection.lead().get();
    if (people.size() > 1) {
      if (card.isPresent() && card.get() instanceof BulkCard bulk) {
        bulk.show();
      } else {
        put(new BulkCard(workspace, this::people, () -> remove.accept(people()), selection::clear));
      }
    } else if (people.isEmpty() && known().size() > 1) {
      if (card.isPresent() && card.get() instanceof SeveralCard several) {
        several.show();
      } else {
        put(new SeveralCard(workspace, this::known, () -> remove.accept(known()), doors.close()));
      }
    } else if (lead == null || !known(dossier, lead)) {
      put(null);
    } else if (card.isEmpty() || !card.get().shows(lead)) {
      put(make(dossier, lead));
    }
  }

  private List<UUID> people() {
    Dossier dossier = workspace.session().dossier();
    return selection.chosen().get().stream()
        .filter(id -> dossier.find(Contact.KIND, id).isPresent())
        .toList();
  }

  private List<UUID> known() {
    Dossier dossier = workspace.session().dossier();
    return selection.chosen().get().stream().filter(id -> known(dossier, id)).toList();
  }

  private static boolean known(Dossier dossier, UUID id) {
    return dossier.find(Contact.KIND, id).isPresent()
        || dossier.find(Circle.KIND, id).isPresent()
        || dossier.find(Organisation.KIND, id).isPresent();
  }

  private Card make(Dossier dossier, UUID id) {
    if (dossier.find(Contact.KIND, id).isPresent()) {
      return new PersonCard(id, workspace, doors, whole);
    }
    return dossier.find(Circle.KIND, id).isPresent()
        ? new CircleCard(id, workspace, doors)
        : new OrganisationCard(id, workspace, doors);
  }

  private void put(Card next) {
    card.ifPresent(Card::close);
    card = Optional.ofNullable(next);
    page.getChildren().clear();
    card.ifPresent(shown -> page.getChildren().add(shown.node()));
    scroller.setVvalue(0);
    setVisible(next != null);
    setManaged(next != null);
  }
}
