package app.cairn.exchange.contacts;

import app.cairn.network.OwnField;
import java.util.ArrayList;
import java.util.List;

/// One node of a mind map or of an outline.
final class OutlineNode {

  /// A line drawn from it to another node.
  ///
  /// @param beginning what stands there
  /// @param words in its middle
  /// @param end what stands at its other end
  record Arrow(String to, String beginning, String words, String end) {}

  private final int line;
  private String text = "";
  private String id = "";
  private String notes = "";
  private String link = "";
  private final List<OwnField> attributes = new ArrayList<>(0);
  private final List<OwnField> coded = new ArrayList<>(0);
  private final List<Arrow> arrows = new ArrayList<>(0);
  private final List<OutlineNode> children = new ArrayList<>(0);

  /// @param line where it begins in its file
  OutlineNode(int line) {
    this.line = line;
  }

  void add(OutlineNode child) {
    children.add(child);
  }

  /// Takes an attribute of the element itself, of Freeplane or of OPML.
  void take(String name, String value) {
    switch (name) {
      case "TEXT", "text" -> text = value;
      case "title" -> text = text.isEmpty() ? value : text;
      case "ID", "id" -> id = value;
      case "LINK", "url", "htmlUrl" -> link = value;
      case "_note" -> notes = value;
      default -> {
        if (name.startsWith("_") && !name.equals("_status")) {
          attribute(name.substring(1), value);
        } else if (!value.isBlank()) {
          coded.add(new OwnField(name, value));
        }
      }
    }
  }

  void attribute(String name, String value) {
    if (!name.isBlank() && !value.isBlank()) {
      attributes.add(new OwnField(name, value));
    }
  }

  void arrow(Arrow arrow) {
    arrows.add(arrow);
  }

  /// Takes a text with a layout of its own: the node’s, or a note of it.
  void rich(String type, String words) {
    if (type.equals("NODE")) {
      text = words;
    } else if (!words.isEmpty()) {
      notes = notes.isEmpty() ? words : notes + "\n" + words;
    }
  }

  int line() {
    return line;
  }

  /// On one line.
  String text() {
    return text.replaceAll("\\s+", " ").strip();
  }

  String id() {
    return id;
  }

  String notes() {
    return notes;
  }

  String link() {
    return link;
  }

  List<OwnField> attributes() {
    return attributes;
  }

  /// What the element says besides, by names for programs.
  List<OwnField> coded() {
    return coded;
  }

  List<Arrow> arrows() {
    return arrows;
  }

  List<OutlineNode> children() {
    return children;
  }
}
