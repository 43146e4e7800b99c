package app.cairn.ui.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.ContactDraft;
import app.cairn.network.Goal;
import app.cairn.network.Introductions;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import app.cairn.text.FirstNames;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.network.PathStage;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A path of introduction in one sentence, a ghost in one question, in both languages.
class PathSentenceTest {

  private static final LocalDate TODAY = PathStage.TODAY;

  private final Dossier.Builder dossier = new Dossier.Builder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Claire Le Goff  | 3  | CHU de Nantes | Claire Le Goff, que vous avez vue il y a trois jours, connaît Anne Rivière au CHU de Nantes. | Claire Le Goff, whom you saw three days ago, knows Anne Rivière at CHU de Nantes.
          Paul Kermadec   | 1  | Hôpital       | Paul Kermadec, que vous avez vu hier, connaît Anne Rivière à l’hôpital. | Paul Kermadec, whom you saw yesterday, knows Anne Rivière at Hôpital.
          Camille Roy     | 20 | Ouest Fret    | Camille Roy, avec qui vous avez échangé il y a deux semaines, connaît Anne Rivière chez Ouest Fret. | Camille Roy, whom you were in touch with two weeks ago, knows Anne Rivière at Ouest Fret.
          Oncle Hervé     |    | La Poste      | Oncle Hervé connaît Anne Rivière à La Poste. | Oncle Hervé knows Anne Rivière at La Poste.
          Claire Le Goff  | -2 |               | Claire Le Goff connaît Anne Rivière. | Claire Le Goff knows Anne Rivière.
          """)
  void whoIsAskedAndWhomTheyKnow(
      String door, Integer days, String place, String french, String english) {
    Contact first = person(door, c -> days == null ? c : c.lastContact(TODAY.minusDays(days)));
    Contact anne =
        person("Anne Rivière", c -> c.degree(2).organisation(place == null ? null : at(place)));
    knows(first, anne);
    Goal goal = new Goal.Someone(anne.id());
    assertThat(said(goal, Language.FRENCH)).isEqualTo(french);
    assertThat(said(goal, Language.ENGLISH)).isEqualTo(english);
  }

  @Test
  void aLongerPathSaysWhoKnowsWhom() {
    Contact claire = person("Claire Le Goff", c -> c);
    Contact paul = person("Paul Kermadec", c -> c.degree(2));
    Contact anne = person("Anne Rivière", c -> c.degree(3).sector("Santé"));
    knows(claire, paul);
    knows(paul, anne);
    Goal goal = new Goal.Sector("santé");
    assertThat(said(goal, Language.FRENCH))
        .isEqualTo(
            "Claire Le Goff connaît Paul Kermadec, qui connaît Anne Rivière, qui travaille dans la"
                + " santé.");
    assertThat(said(goal, Language.ENGLISH))
        .isEqualTo(
            "Claire Le Goff knows Paul Kermadec, who knows Anne Rivière, who works in the field of"
                + " “santé”.");
  }

  @Test
  void whomOneKnowsOneKnows() {
    Contact claire =
        person("Claire Le Goff", c -> c.lastContact(TODAY).organisation(at("Ouest Fret")));
    Goal goal = new Goal.Someone(claire.id());
    assertThat(said(goal, Language.FRENCH))
        .isEqualTo(
            "Vous connaissez Claire Le Goff chez Ouest Fret. Votre dernier contact\u00A0:"
                + " aujourd’hui.");
    assertThat(said(goal, Language.ENGLISH))
        .isEqualTo("You know Claire Le Goff at Ouest Fret. Last in touch today.");
  }

  @Test
  void aHouseIsOpenedByWhoKnowsPeopleThere() {
    UUID chu = at("CHU de Nantes");
    Contact claire = person("Claire Le Goff", c -> c);
    put(new Tie(UUID.randomUUID(), claire.id(), chu, Tie.Kind.WORKS_WITH, "", TODAY));
    Goal goal = new Goal.Workplace(chu);
    assertThat(said(goal, Language.FRENCH))
        .isEqualTo("Claire Le Goff connaît du monde au CHU de Nantes.");
    assertThat(said(goal, Language.ENGLISH))
        .isEqualTo("Claire Le Goff knows people at CHU de Nantes.");
  }

  @Test
  void aGhostAsksTheQuestionThatWouldFillIt() {
    UUID chu = at("CHU de Nantes");
    assertThat(asked(new Goal.Sector("Santé"), Language.FRENCH))
        .isEqualTo("Qui, parmi les personnes que vous connaissez, travaille dans la santé\u202F?");
    assertThat(asked(new Goal.Workplace(chu), Language.FRENCH))
        .isEqualTo(
            "Qui, parmi les personnes que vous connaissez, travaille au CHU de Nantes\u202F?");
    assertThat(asked(new Goal.Workplace(chu), Language.ENGLISH))
        .isEqualTo("Who, among the people you know, works at CHU de Nantes?");
    person("Anne Rivière", c -> c.degree(2).organisation(chu));
    assertThat(asked(new Goal.Workplace(chu), Language.FRENCH))
        .isEqualTo(
            "Qui, parmi les personnes que vous connaissez, connaît Anne Rivière au CHU de"
                + " Nantes\u202F?");
    assertThat(asked(new Goal.Workplace(chu), Language.ENGLISH))
        .isEqualTo("Who, among the people you know, knows Anne Rivière at CHU de Nantes?");
  }

  private String said(Goal goal, Language language) {
    Network network = Network.of(dossier.build());
    return sentence(network, language).of(new Introductions(network, TODAY).to(goal, 1).getFirst());
  }

  private String asked(Goal goal, Language language) {
    Network network = Network.of(dossier.build());
    return sentence(network, language).of(new Introductions(network, TODAY).ghost(goal));
  }

  private static PathSentence sentence(Network network, Language language) {
    return new PathSentence(new Messages(language), new FirstNames(), network, TODAY);
  }

  private Contact person(String name, UnaryOperator<ContactDraft> said) {
    Contact contact = said.apply(Contact.someone().name(name)).contact();
    dossier.put(Contact.KIND, contact);
    return contact;
  }

  private UUID at(String name) {
    Organisation organisation = Organisation.named(name);
    dossier.put(Organisation.KIND, organisation);
    return organisation.id();
  }

  private void knows(Contact from, Contact to) {
    put(Tie.knows(from.id(), to.id(), TODAY));
  }

  private void put(Tie tie) {
    dossier.put(Tie.KIND, tie);
  }
}
