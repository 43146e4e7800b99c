package app.cairn.exchange.contacts;

import app.cairn.exchange.ExchangeException;
import app.cairn.network.ImportedFile;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a mind map of Freeplane or FreeMind, or an OPML outline, as a tree of [OutlineNode]s.
/// Nothing is fetched and no document type is read, whatever the file asks for.
final class OutlineReader {

  private final Content content;
  private final Deque<OutlineNode> open = new ArrayDeque<>();
  private final OutlineNode top = new OutlineNode(0);
  private final StringBuilder words = new StringBuilder();

  /// `NODE`, `NOTE` or `DETAILS` while the words of one are read; empty elsewhere.
  private String rich = "";

  private int nodes;
  private String kind = "";

  OutlineReader(Content content) {
    this.content = content;
  }

  ImportedFile read() throws ExchangeException {
    if (content.bytes().length > Limits.XML_BYTES) {
      throw new ExchangeException("import.problem.tooLarge", content.name());
    }
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(content.text());
      open.push(top);
      int depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            if (depth > Limits.XML_DEPTH) {
              throw new ExchangeException("import.problem.deep", content.name(), Limits.XML_DEPTH);
            }
            begin(xml, depth);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            end(xml.getLocalName());
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
          case XMLStreamConstants.DTD ->
              throw new ExchangeException("import.problem.dtd", content.name());
          default -> {}
        }
      }
      xml.close();
    } catch (XMLStreamException e) {
      throw refused(e);
    }
    return new OutlinePeople(content.name(), kind).read(top);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty("jdk.xml.dtd.support", "deny");
    // Ours is told in a sentence, before theirs.
    factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * Limits.XML_DEPTH));
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
    return factory;
  }

  private ExchangeException refused(XMLStreamException e) {
    String key = declaresType() ? "import.problem.dtd" : "import.problem.brokenXml";
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return new ExchangeException(key, content.name(), Math.max(line, 1));
  }

  private boolean declaresType() {
    try {
      return content.head().contains("<!DOCTYPE");
    } catch (ExchangeException e) {
      return false;
    }
  }

  private void begin(XMLStreamReader xml, int depth) throws ExchangeException {
    String name = xml.getLocalName();
    if (depth == 1) {
      kind = kind(name, xml);
    }
    if (!rich.isEmpty()) {
      if (!words.isEmpty() && (name.equals("p") || name.equals("br") || name.equals("li"))) {
        words.append('\n');
      }
      return;
    }
    switch (name) {
      case "node", "outline" -> node(xml);
      case "richcontent" -> rich = said(xml, "TYPE");
      case "attribute" -> open.getFirst().attribute(said(xml, "NAME"), said(xml, "VALUE"));
      case "arrowlink" ->
          open.getFirst()
              .arrow(
                  new OutlineNode.Arrow(
                      said(xml, "DESTINATION"),
                      said(xml, "SOURCE_LABEL"),
                      said(xml, "MIDDLE_LABEL"),
                      said(xml, "TARGET_LABEL")));
      default -> {}
    }
  }

  private String kind(String root, XMLStreamReader xml) throws ExchangeException {
    if (root.equals("opml")) {
      return Kinds.OPML;
    }
    if (root.equals("map")) {
      return Kinds.FREEPLANE;
    }
    throw new ExchangeException("import.problem.unknownXml", content.name());
  }

  private void node(XMLStreamReader xml) throws ExchangeException {
    nodes++;
    if (nodes > Limits.CARDS) {
      throw new ExchangeException("import.problem.many", content.name(), Limits.CARDS);
    }
    OutlineNode node = new OutlineNode(xml.getLocation().getLineNumber());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      node.take(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    open.getFirst().add(node);
    open.push(node);
  }

  private void text(String text) {
    if (!rich.isEmpty() && words.length() < Limits.LINE_CHARS) {
      words.append(text.replaceAll("\\s+", " "));
    }
  }

  private void end(String name) {
    if (name.equals("richcontent")) {
      open.getFirst().rich(rich, words.toString().strip().replaceAll(" ?\n ?", "\n"));
      words.setLength(0);
      rich = "";
    } else if (rich.isEmpty() && (name.equals("node") || name.equals("outline"))) {
      open.pop();
    }
  }

  private static String said(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }
}
