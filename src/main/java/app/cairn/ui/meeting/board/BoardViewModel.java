package app.cairn.ui.meeting.board;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.BoardCard;
import app.cairn.meeting.BoardCards;
import app.cairn.meeting.BoardMove;
import app.cairn.network.Step;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;

/// The board: who stands where, how many of each column are shown, and what one does with a card.
/// JavaFX thread.
final class BoardViewModel {

  /// The columns from left to right.
  static final List<Step> STEPS =
      List.of(
          Step.TO_CONTACT,
          Step.ASKED,
          Step.DATE_SET,
          Step.MET,
          Step.THANKED,
          Step.TO_FOLLOW_UP,
          Step.RESTING);

  /// As many as one takes in at a glance.
  static final int FEW = 4;

  /// As many more at a time: a column never holds thousands of nodes by one click.
  static final int MORE = 100;

  private final Workspace workspace;
  private final MeetingDoors doors;
  private final ReadOnlyObjectWrapper<BoardCards> cards = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<UUID> chosen = new SimpleObjectProperty<>();
  private final BooleanProperty restOpen = new SimpleBooleanProperty();
  private final Map<Step, Integer> limits = new EnumMap<>(Step.class);
  private final ChangeListener<Dossier> following = (_, _, _) -> changed();
  private boolean seen;

  BoardViewModel(Workspace workspace, MeetingDoors doors) {
    this.workspace = workspace;
    this.doors = doors;
    workspace.live().dossier().addListener(following);
    refresh();
  }

  ReadOnlyObjectProperty<BoardCards> cards() {
    return cards.getReadOnlyProperty();
  }

  /// The one where the keyboard stands; null before there is any.
  ObjectProperty<UUID> chosen() {
    return chosen;
  }

  /// « Au repos » takes its whole width.
  BooleanProperty restOpen() {
    return restOpen;
  }

  /// Nobody looks at what is out of sight: it is brought up to date once it is seen.
  void seen(boolean now) {
    if (now && !seen) {
      refresh();
    }
    seen = now;
  }

  /// Those of a column that are shown now.
  List<BoardCard> shown(Step step) {
    List<BoardCard> all = cards.get().at(step);
    return all.subList(0, Math.min(all.size(), limit(step)));
  }

  /// How many of a column are not shown.
  int hidden(Step step) {
    return cards.get().at(step).size() - shown(step).size();
  }

  /// True where all are shown, and there are more than a few.
  boolean unfolded(Step step) {
    return hidden(step) == 0 && cards.get().at(step).size() > FEW;
  }

  /// Shows the others of a column, or a few of them only.
  void fold(Step step) {
    limits.put(step, unfolded(step) ? FEW : shown(step).size() + MORE);
  }

  Optional<BoardCard> card(UUID person) {
    return person == null ? Optional.empty() : cards.get().of(person);
  }

  /// True for the one card whose gesture presses most.
  boolean pressing(BoardCard card) {
    return cards.get().mostPressing().filter(card::equals).isPresent();
  }

  boolean writable() {
    return workspace.session().writable();
  }

  /// The page of the meeting that the card speaks of, or what one writes to them.
  void open(BoardCard card) {
    if (card.meeting() == null) {
      doors.write(card.contact().id());
    } else {
      doors.open(card.meeting());
    }
  }

  /// Does the one next gesture; nothing where there is none.
  void act(BoardCard card) {
    UUID person = card.contact().id();
    switch (card.gesture()) {
      case NONE -> {}
      case WRITE, FOLLOW_UP -> doors.write(person);
      case PLAN -> doors.plan(person);
      case PREPARE, THANK -> doors.open(card.meeting());
      case LOG -> {
        if (card.meeting() == null) {
          doors.log(person);
        } else {
          doors.open(card.meeting());
        }
      }
    }
  }

  void write(UUID person) {
    doors.write(person);
  }

  void plan(UUID person) {
    doors.plan(person);
  }

  void log(UUID person) {
    doors.log(person);
  }

  /// Brings a card under another step: one change, or the question that comes first.
  void move(BoardCard card, Step to) {
    if (!writable()) {
      return;
    }
    BoardMove move =
        BoardMove.of(
            workspace.session().dossier(), card, to, workspace.manners(), workspace.today());
    UUID person = card.contact().id();
    chosen.set(person);
    switch (move.asks()) {
      case DATE -> doors.plan(person);
      case STORY -> doors.log(person);
      case MESSAGE -> doors.write(person);
      case NOTHING -> {
        if (move.change() != null) {
          if (to == Step.RESTING) {
            restOpen.set(true);
          }
          workspace.session().perform(move.change());
        }
      }
    }
  }

  /// The column beside `step`; the same at the end.
  static Step aside(Step step, int by) {
    return STEPS.get(Math.clamp(STEPS.indexOf(step) + by, 0, STEPS.size() - 1));
  }

  /// Sees to it that somebody’s card is shown, and chooses it.
  ///
  /// @return false where they are not on the board
  boolean show(UUID person) {
    Optional<BoardCard> card = card(person);
    card.ifPresent(
        found -> {
          int index = cards.get().at(found.step()).indexOf(found);
          atLeast(found.step(), index + 1);
          restOpen.set(restOpen.get() || found.step() == Step.RESTING);
          chosen.set(person);
        });
    return card.isPresent();
  }

  /// Shows so many of a column, if they are there.
  void atLeast(Step step, int many) {
    limits.merge(step, many, Math::max);
  }

  void detach() {
    workspace.live().dossier().removeListener(following);
  }

  private int limit(Step step) {
    return Math.max(FEW, limits.getOrDefault(step, FEW));
  }

  private Instant now() {
    return workspace.clock().instant();
  }

  private void changed() {
    if (seen) {
      refresh();
    }
  }

  private void refresh() {
    cards.set(
        BoardCards.of(
            workspace.session().dossier(), workspace.manners(), now(), workspace.formats().zone()));
  }
}
