package app.cairn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.OwnField;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Email;
import ezvcard.property.Expertise;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Graphs read back by JGraphT, cards by ez-vcard.
class GraphAndCardWritersTest {

  private static final Messages FRENCH = new Messages(Language.FRENCH);

  private static byte[] written(ContactFormat format) {
    return format.write(Roster.everyone(AFewPeople.dossier()), Grouping.NONE, FRENCH);
  }

  @Test
  void anotherProgramReadsTheGraph() {
    Graph<String, DefaultEdge> graph = new DirectedMultigraph<>(DefaultEdge.class);
    Map<String, Map<String, String>> nodes = new HashMap<>();
    Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (at, value) ->
            nodes
                .computeIfAbsent(at.getFirst(), _ -> new HashMap<>())
                .put(at.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer(
        (at, value) ->
            edges
                .computeIfAbsent(at.getFirst(), _ -> new HashMap<>())
                .put(at.getSecond(), value.getValue()));
    importer.importGraph(
        graph,
        new InputStreamReader(
            new ByteArrayInputStream(written(ContactFormat.GRAPHML)), StandardCharsets.UTF_8));
    assertThat(graph.vertexSet()).hasSize(6);
    assertThat(nodes.get(AFewPeople.ANNE.id().toString()))
        .containsEntry("label", "Anne Rivière")
        .containsEntry("warmth", "CLOSE")
        .containsEntry("hub", "true")
        .containsEntry("emails", "anne@example.org; a.riviere@example.com")
        .containsEntry("ownFields", "{\"Anniversaire\":\"12 mai\",\"Notes\":\"-1\"}");
    assertThat(nodes.get(AFewPeople.PORT.id().toString()))
        .containsEntry("kind", "ORGANISATION")
        .containsEntry("observed", AFewPeople.PORT.observed());
    assertThat(edges.values())
        .extracting(edge -> edge.get("kind"), edge -> edge.getOrDefault("label", ""))
        .containsExactlyInAnyOrder(
            tuple("WORKS_FOR", ""),
            tuple("WORKS_FOR", ""),
            tuple("KNOWS", ""),
            tuple("INTRODUCED", "« une perle »"),
            tuple("WORKS_WITH", "y vend des grues"));
  }

  @ParameterizedTest
  @EnumSource(
      value = ContactFormat.class,
      names = {"VCARD_3", "VCARD_4"})
  void anAddressBookReadsTheCards(ContactFormat format) throws Exception {
    List<VCard> cards = Ezvcard.parse(new ByteArrayInputStream(written(format))).all();
    assertThat(cards).hasSize(5);
    VCard anne = cards.getFirst();
    assertThat(anne.getVersion())
        .isEqualTo(format == ContactFormat.VCARD_3 ? VCardVersion.V3_0 : VCardVersion.V4_0);
    assertThat(anne.getFormattedName().getValue()).isEqualTo("Anne Rivière");
    assertThat(anne.getStructuredName().getFamily()).isEqualTo("Rivière");
    assertThat(anne.getOrganization().getValues()).containsExactly("Port de Marseille; Fos");
    assertThat(anne.getTitles().getFirst().getValue()).isEqualTo(AFewPeople.ANNE.role());
    assertThat(anne.getEmails())
        .extracting(Email::getValue)
        .containsExactlyElementsOf(AFewPeople.ANNE.emails());
    assertThat(anne.getTelephoneNumbers().getFirst().getText()).isEqualTo("+33 6 12 34 56 78");
    assertThat(anne.getNotes().getFirst().getValue())
        .isEqualTo(AFewPeople.ANNE.notes().replace("\u0007", ""));
    assertThat(anne.getCategories().getValues()).containsExactly("Travail & <docks>");
    assertThat(anne.getExtendedProperty(CardWriter.OWN).getParameter("X-NAME"))
        .isEqualTo("Anniversaire");
    assertThat(anne.getUid().getValue()).isEqualTo("urn:uuid:" + AFewPeople.ANNE.id());
    if (format == ContactFormat.VCARD_4) {
      assertThat(anne.getExpertise())
          .extracting(Expertise::getValue)
          .containsExactlyElementsOf(AFewPeople.ANNE.expertise());
      assertThat(anne.getRelations()).hasSize(2);
    }
    assertThat(cards)
        .as("as the RFC wants them")
        .allSatisfy(card -> assertThat(card.validate(card.getVersion()).toString()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(
      value = ContactFormat.class,
      names = {"VCARD_3", "VCARD_4"})
  void aFieldOfAnyNameGoesOutAndComesBack(ContactFormat format) throws Exception {
    List<String> names = List.of("Surnom \"Jo\"", "Deux\nlignes", "a;b:c,d ^n ^", "bip\u0007", "");
    Contact anne =
        Contact.someone()
            .name("Anne Rivière")
            .ownFields(names.stream().map(name -> new OwnField(name, "v")).toList())
            .contact();
    Dossier dossier = new Dossier.Builder().put(Contact.KIND, anne).build();
    byte[] file = format.write(Roster.everyone(dossier), Grouping.NONE, FRENCH);
    VCard card = Ezvcard.parse(new ByteArrayInputStream(file)).first();
    assertThat(card.getExtendedProperties(CardWriter.OWN))
        .extracting(own -> own.getParameter("X-NAME"))
        .containsExactly("Surnom \"Jo\"", "Deux\nlignes", "a;b:c,d ^n ^", "bip", "");
  }

  @Test
  void whatOnePersonThinksOfAnotherStaysAtHome() {
    for (ContactFormat format : List.of(ContactFormat.VCARD_3, ContactFormat.VCARD_4)) {
      assertThat(new String(written(format), StandardCharsets.UTF_8))
          .doesNotContain("@son article", "ce soir", "CLOSE", "DATE_SET");
    }
  }

  @ParameterizedTest
  @EnumSource(ContactFormat.class)
  void onlyThoseWhoAreShownGoOut(ContactFormat format) {
    List<Contact> shown = List.of(AFewPeople.BRUNO, AFewPeople.DIEGO);
    Roster roster = Roster.of(AFewPeople.dossier(), shown.stream().map(Contact::id).toList());
    String text =
        new String(format.write(roster, Grouping.ORGANISATION, FRENCH), StandardCharsets.UTF_8);
    assertThat(text)
        .contains("Bruno", "Diego")
        .doesNotContain("Anne", "Chlo", "une perle", "môle", "jamais dehors");
  }
}
