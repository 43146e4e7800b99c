package app.cairn.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.support.Crowds;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Mind maps and outlines, read back with the XML reader of Java.
class OutlineWritersTest {

  private static final Messages FRENCH = new Messages(Language.FRENCH);

  private static Document written(ContactFormat format, Grouping grouping) throws Exception {
    return written(AFewPeople.dossier(), format, grouping);
  }

  private static Document written(Dossier dossier, ContactFormat format, Grouping grouping)
      throws Exception {
    byte[] bytes = format.write(Roster.everyone(dossier), grouping, FRENCH);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static List<String> texts(List<Element> elements, String attribute) {
    return elements.stream().map(element -> element.getAttribute(attribute)).toList();
  }

  private static Element named(List<Element> elements, String name) {
    return elements.stream()
        .filter(element -> element.getAttribute("TEXT").equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theMindMapStandsAsTheMap() throws Exception {
    Element me =
        children(written(ContactFormat.MM, Grouping.ORGANISATION).getDocumentElement(), "node")
            .getFirst();
    assertThat(me.getAttribute("TEXT")).isEqualTo("Nadia");
    List<Element> circles = children(me, "node");
    assertThat(texts(circles, "TEXT")).containsExactly("Travail & <docks>", "Chœur", "Sans cercle");
    assertThat(texts(circles, "POSITION")).containsExactly("right", "left", "right");
    Element port = children(circles.getFirst(), "node").getFirst();
    assertThat(port.getAttribute("TEXT")).isEqualTo("Port de Marseille; Fos");
    assertThat(port.getAttribute("LINK")).isEqualTo("https://www.marseille-port.fr");
    assertThat(texts(children(port, "node"), "TEXT"))
        .containsExactly("Anne Rivière", "Chloé Joëlle Aubry");
    assertThat(texts(children(children(port, "node").getFirst(), "node"), "TEXT"))
        .as("behind the door that she opens")
        .containsExactly("Diego Paz");
    assertThat(texts(children(circles.getLast(), "node"), "TEXT"))
        .containsExactly("Docker au môle 4");
  }

  @Test
  void aPersonKeepsNotesLinkFieldsAndTies() throws Exception {
    Element me =
        children(written(ContactFormat.MM, Grouping.NONE).getDocumentElement(), "node").getFirst();
    Element work = children(me, "node").getFirst();
    Element anne = named(children(work, "node"), "Anne Rivière");
    assertThat(anne.getAttribute("LINK")).isEqualTo("https://www.linkedin.com/in/anne-riviere");
    assertThat(named(children(work, "node"), "Chloé Joëlle Aubry").getAttribute("LINK"))
        .isEqualTo("mailto:chloe@example.org");
    List<Element> attributes = children(anne, "attribute");
    assertThat(texts(attributes, "NAME"))
        .contains("Organisation", "Rôle", "Anniversaire", "Ouvre des portes")
        .doesNotContain("Cercle", "Degré", "Secteur");
    assertThat(texts(attributes, "VALUE"))
        .contains(AFewPeople.ANNE.role(), "12 mai", AFewPeople.ANNE.knows());
    List<String> note = new ArrayList<>();
    var paragraphs = anne.getElementsByTagName("p");
    for (int i = 0; i < paragraphs.getLength(); i++) {
      note.add(paragraphs.item(i).getTextContent());
    }
    assertThat(note).containsExactly("Première ligne", "<b>gras</b> & \"cité\"", "", "dernière 🌱");
    List<Element> arrows = children(anne, "arrowlink");
    assertThat(texts(arrows, "ENDARROW")).containsExactlyInAnyOrder("None", "Default");
    assertThat(texts(arrows, "MIDDLE_LABEL")).contains("« une perle »");
    assertThat(texts(arrows, "DESTINATION"))
        .contains(named(children(anne, "node"), "Diego Paz").getAttribute("ID"));
  }

  @Test
  void noTwoNodesHaveOneId() throws Exception {
    for (Grouping grouping : Grouping.values()) {
      var nodes = written(ContactFormat.MM, grouping).getElementsByTagName("node");
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        String id = ((Element) nodes.item(i)).getAttribute("ID");
        if (!id.isEmpty()) {
          ids.add(id);
        }
      }
      assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(7);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MM, node, TEXT, ORGANISATION",
    "MM, node, TEXT, NONE",
    "OPML, outline, text, ORGANISATION",
    "OPML, outline, text, DEGREE"
  })
  void everybodyOfAHundredIsReadBackOnce(
      ContactFormat format, String node, String text, Grouping grouping) throws Exception {
    Dossier dossier = Crowds.of(100, 1);
    List<String> names = dossier.all(Contact.KIND).stream().map(Contact::name).toList();
    var nodes = written(dossier, format, grouping).getElementsByTagName(node);
    List<String> people = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      String read = ((Element) nodes.item(i)).getAttribute(text);
      if (names.contains(read)) {
        people.add(read);
      }
    }
    assertThat(people).containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void anOutlinerFindsTheSamePeople() throws Exception {
    Document opml = written(ContactFormat.OPML, Grouping.DEGREE);
    var outlines = opml.getElementsByTagName("outline");
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < outlines.getLength(); i++) {
      all.add((Element) outlines.item(i));
    }
    assertThat(texts(all, "text")).contains("Nadia", "Je les connais", "Anne Rivière", "Diego Paz");
    Element anne =
        all.stream().filter(o -> o.getAttribute("text").equals("Anne Rivière")).findFirst().get();
    assertThat(anne.getAttribute("_note"))
        .startsWith("Première ligne\n<b>gras</b> & \"cité\"\n\ndernière 🌱\n")
        .endsWith("Anniversaire\u00A0: 12 mai\nNotes\u00A0: -1");
    assertThat(anne.getAttribute("role")).isEqualTo(AFewPeople.ANNE.role());
    assertThat(texts(children(anne, "outline"), "text")).containsExactly("Diego Paz");
  }

  @Test
  void groupsStandInTheOrderOfTheMapWhoeverWasNotedFirst() throws Exception {
    Circle work = Circle.next(Dossier.empty(), "Travail");
    Dossier.Builder dossier = new Dossier.Builder().put(Circle.KIND, work);
    for (String sector : List.of("Zinc", "", "Éducation", "Air")) {
      Contact one = Contact.someone().name("Anne " + sector).circle(work.id()).contact();
      dossier.put(Contact.KIND, one.draft().sector(sector).contact());
    }
    Document map = written(dossier.build(), ContactFormat.MM, Grouping.SECTOR);
    Element me = children(map.getDocumentElement(), "node").getFirst();
    Element circle = children(me, "node").getFirst();
    assertThat(texts(children(circle, "node"), "TEXT"))
        .containsExactly("Air", "Éducation", "Zinc", "Anne");
  }
}
