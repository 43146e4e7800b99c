package app.cairn.ui.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A text one reads and picks passages from. A click takes a phrase, dragging takes the very words;
/// with the keyboard the arrows go from phrase to phrase, with Shift they take a word more or less
/// at the end, Escape lets go. JavaFX thread.
final class PassagePicker extends MarkedText {

  private final ReadOnlyObjectWrapper<Passage> picked = new ReadOnlyObjectWrapper<>();
  private final String name;
  private String text = "";
  private List<Passage> phrases = List.of();
  private List<Passage> words = List.of();
  private Passage hovered;
  private Passage anchor;
  private boolean dragging;
  // Where the keyboard goes on from once a passage was carried over.
  private int last = -1;
  private Runnable onEnter = () -> {};

  /// @param name what a screen reader says before the passage
  /// @param writable false where there is nothing to carry a passage to: it is only read
  PassagePicker(String name, boolean writable) {
    this.name = name;
    getStyleClass().addAll("passage-picker", "focus-ring");
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
    picked.addListener((_, before, now) -> moved(before, now));
    if (writable) {
      setCursor(Cursor.TEXT);
      setOnMouseMoved(e -> hover(phraseAt(e)));
      setOnMouseExited(_ -> hover(null));
      setOnMousePressed(this::pressed);
      setOnMouseDragged(this::dragged);
      setOnMouseReleased(this::released);
      setOnKeyPressed(this::keyPressed);
    }
    mark();
  }

  private void moved(Passage before, Passage now) {
    if (now == null && before != null) {
      last = before.start();
    }
    mark();
  }

  /// Shows another text, nothing picked; the same text changes nothing.
  void setText(String next) {
    if (!next.equals(text)) {
      text = next;
      phrases = Passage.phrases(next);
      words = Passage.words(next);
      hovered = null;
      setWords(next);
      picked.set(null);
      last = -1;
      mark();
    }
  }

  /// What is picked; null when nothing is.
  ReadOnlyObjectProperty<Passage> pickedProperty() {
    return picked.getReadOnlyProperty();
  }

  /// The words picked; empty when nothing is.
  String pickedText() {
    return picked.get() == null ? "" : picked.get().of(text);
  }

  /// Picks these words where they first stand; nothing happens when they do not.
  void pick(String words) {
    int start = text.indexOf(words);
    if (start >= 0) {
      picked.set(new Passage(start, start + words.length()));
    }
  }

  /// The middle of these words, in this node; the words must be there, on one line.
  Point2D centerOf(String words) {
    int start = text.indexOf(words);
    return middleOf(start, start + words.length());
  }

  void letGo() {
    picked.set(null);
  }

  /// What Enter does once something is picked.
  void setOnEnter(Runnable next) {
    onEnter = next;
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      anchor = wordAt(event).orElse(null);
      dragging = false;
      event.consume();
    }
  }

  private void dragged(MouseEvent event) {
    if (anchor != null && !event.isStillSincePress()) {
      dragging = true;
      hover(null);
      wordAt(event).map(anchor::to).ifPresent(picked::set);
      event.consume();
    }
  }

  private void released(MouseEvent event) {
    if (!dragging && anchor != null) {
      Passage phrase = phraseAt(event);
      boolean again = phrase == null || phrase.equals(picked.get());
      picked.set(again ? null : phrase);
    }
    anchor = null;
    dragging = false;
  }

  private void keyPressed(KeyEvent event) {
    boolean taken =
        switch (event.getCode()) {
          case RIGHT, DOWN -> event.isShiftDown() ? stretch(1) : step(1);
          case LEFT, UP -> event.isShiftDown() ? stretch(-1) : step(-1);
          case HOME -> pick(phrases, 0);
          case END -> pick(phrases, phrases.size() - 1);
          case ENTER, SPACE -> enter();
          case ESCAPE -> escape();
          default -> false;
        };
    if (taken) {
      event.consume();
    }
  }

  private boolean step(int by) {
    if (picked.get() == null && last < 0) {
      return pick(phrases, by > 0 ? 0 : phrases.size() - 1);
    }
    int from = picked.get() == null ? last : picked.get().start();
    int now = Passage.at(phrases, from).map(phrases::indexOf).orElse(0);
    return pick(phrases, Math.clamp(now + by, 0, Math.max(0, phrases.size() - 1)));
  }

  /// A word more, or less, at the end of what is picked; at least one stays.
  private boolean stretch(int by) {
    if (picked.get() == null) {
      return pick(words, 0);
    }
    int first = Passage.at(words, picked.get().start()).map(words::indexOf).orElse(0);
    int last = Passage.at(words, picked.get().end() - 1).map(words::indexOf).orElse(0);
    int next = Math.clamp(last + by, first, words.size() - 1);
    picked.set(words.get(first).to(words.get(next)));
    return true;
  }

  private boolean pick(List<Passage> among, int index) {
    if (!among.isEmpty()) {
      picked.set(among.get(index));
    }
    return true;
  }

  private boolean enter() {
    if (picked.get() != null) {
      onEnter.run();
    }
    return picked.get() != null;
  }

  private boolean escape() {
    boolean any = picked.get() != null;
    letGo();
    return any;
  }

  private Optional<Passage> wordAt(MouseEvent event) {
    int index = characterAt(event.getX(), event.getY());
    return index < 0 ? Optional.empty() : Passage.at(words, index);
  }

  private Passage phraseAt(MouseEvent event) {
    int index = characterAt(event.getX(), event.getY());
    return index < 0 ? null : Passage.at(phrases, index).orElse(null);
  }

  private void hover(Passage phrase) {
    if (phrase == null ? hovered != null : !phrase.equals(hovered)) {
      hovered = phrase;
      mark();
    }
  }

  private void mark() {
    List<Mark> marks = new ArrayList<>();
    if (hovered != null && !hovered.equals(picked.get())) {
      marks.add(new Mark(hovered.start(), hovered.end(), "mark-hovered"));
    }
    if (picked.get() != null) {
      marks.add(new Mark(picked.get().start(), picked.get().end(), "mark-picked"));
    }
    setMarks(marks);
    setAccessibleText(name + "\u00A0: " + (picked.get() == null ? text : pickedText()));
  }
}
