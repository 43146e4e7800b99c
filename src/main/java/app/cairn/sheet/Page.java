package app.cairn.sheet;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A page being written: an HTML document made element by element, so that a text can never become
/// markup.
final class Page {

  private final Locale language;
  private final Document document;
  private final Element head;
  private final Lettering lettering;

  /// @param language of the document, as in `lang`
  /// @param title of the document
  Page(Locale language, String title, Lettering lettering) {
    this.language = language;
    this.lettering = lettering;
    try {
      document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    Element html = document.createElement("html");
    html.setAttribute("lang", language.getLanguage());
    document.appendChild(html);
    head = element(html, "head");
    Element named = element(head, "title");
    named.setTextContent(title);
  }

  Locale language() {
    return language;
  }

  Document document() {
    return document;
  }

  void style(String css) {
    element(head, "style").setTextContent(css);
  }

  Element body(String css) {
    Element body = element(document.getDocumentElement(), "body");
    body.setAttribute("class", css);
    return body;
  }

  Element element(Element parent, String name) {
    Element element = document.createElement(name);
    parent.appendChild(element);
    return element;
  }

  /// @param id and `css` class, or null
  Element block(Element parent, String id, String css) {
    Element block = element(parent, "div");
    if (id != null) {
      block.setAttribute("id", id);
    }
    if (css != null) {
      block.setAttribute("class", css);
    }
    return block;
  }

  /// An element that holds `text`.
  ///
  /// @param id or null
  Element text(Element parent, String name, String id, String text) {
    Element element = element(parent, name);
    if (id != null) {
      element.setAttribute("id", id);
    }
    lettering.write(text, element);
    return element;
  }

  void classed(Element element, String css) {
    element.setAttribute("class", css);
  }

  /// Adds `text` on the same line, after a middle dot where something stands there already; nothing
  /// when it is empty.
  void more(Element line, String text) {
    if (!text.isEmpty()) {
      lettering.write(line.hasChildNodes() ? " · " + text : text, line);
    }
  }

  void code(Element parent, String alternative) {
    Element code = element(parent, "object");
    code.setAttribute("type", Drawings.CODE);
    code.setAttribute("alt", alternative);
  }
}
