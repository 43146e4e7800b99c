package app.cairn.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// An XML document being written. Every text comes back from any reader as it was given, line ends
/// in attributes included; characters that no XML can hold are left out.
final class Markup {

  private final StringBuilder out = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean bare;

  Markup() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /// For the readers that want no declaration.
  static Markup undeclared() {
    Markup markup = new Markup();
    markup.out.setLength(0);
    return markup;
  }

  /// Begins an element.
  ///
  /// @param attributes names and values in turn; one whose value is null is left out
  Markup open(String name, String... attributes) {
    start(name, attributes);
    open.push(name);
    bare = true;
    return this;
  }

  private void start(String name, String... attributes) {
    closeBare();
    if (!out.isEmpty()) {
      out.append('\n');
    }
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
  }

  private void closeBare() {
    if (bare) {
      out.append('>');
      bare = false;
    }
  }

  /// An element that holds nothing.
  Markup empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  /// An element that holds `text` and nothing else.
  Markup text(String name, String text, String... attributes) {
    start(name, attributes);
    out.append('>');
    escape(text);
    out.append("</").append(name).append('>');
    return this;
  }

  /// Ends the element that began last.
  Markup close() {
    String name = open.pop();
    if (bare) {
      out.append("/>");
      bare = false;
    } else {
      out.append("\n</").append(name).append('>');
    }
    return this;
  }

  byte[] bytes() {
    return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      switch (letter) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        // Readers take a bare one for a space, or for the end of a line like any other.
        case '\n' -> out.append("&#xa;");
        case '\r' -> out.append("&#xd;");
        case '\t' -> out.append("&#x9;");
        default -> {
          if (holds(letter)) {
            out.appendCodePoint(letter);
          }
        }
      }
      i += Character.charCount(letter);
    }
  }

  /// XML 1.0, section 2.2.
  private static boolean holds(int letter) {
    return letter >= 0x20 && letter <= 0xD7FF
        || letter >= 0xE000 && letter <= 0xFFFD
        || letter >= 0x10000;
  }
}
