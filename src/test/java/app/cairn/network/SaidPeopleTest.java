package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.text.FirstNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidPeopleTest {

  private final Network network =
      Network.of(
          new Dossier.Builder()
              .put(Contact.KIND, Contact.someone().name("Marie Kerleau").contact())
              .put(Contact.KIND, Contact.someone().name("Zorglub Sorel").contact())
              .put(Organisation.KIND, Organisation.named("Julien Renaud"))
              .put(Organisation.KIND, Organisation.named("Dupont, Paul et fils"))
              .build());
  private final FirstNames firstNames = new FirstNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marie Kerleau, Benoit Sorel|Marie Kerleau; Benoit Sorel",
        "marie kerleau, ZORGLUB sorel|marie kerleau; ZORGLUB sorel",
        "Marie Kerleau, SOREL Zorglub|Marie Kerleau; SOREL Zorglub",
        "Luc Martin et Anne Roy (Total), Paul|Luc Martin; Anne Roy (Total); Paul",
        "Luc Martin & Anne Roy, Total|Luc Martin; Anne Roy, Total",
        "Zorg Blup, Camille Roy, Mme Durand|Zorg Blup; Camille Roy; Mme Durand",
        "Anne Roy (Total), Zorg|Anne Roy (Total); Zorg",
        "Anne Roy, CHU de Nantes, Paul Durand|Anne Roy, CHU de Nantes; Paul Durand",
        "Kerleau, Marie|Marie Kerleau",
        "Luc ; Anne, Paul|Luc; Anne; Paul",
      })
  void whoeverIsSaidAfterACommaIsSomebodyElse(String said, String apart) {
    assertThat(SaidPeople.apart(said, network, firstNames::known)).isEqualTo(apart);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zoé Ozanne, CHU de Nantes",
        "Zoé Ozanne, Julien Renaud",
        "Zoé Ozanne, Dupont, Paul et fils",
        "Zoé Ozanne, Dupont, Durand et fils",
        "Zoé Ozanne, Martin Transports",
        "Zoé Ozanne, Lycée Jean Moulin",
        "Zoé Ozanne, Yves Rocher",
        "Zoé Ozanne, Pierre et Vacances",
        "Zoé Ozanne (Dupont, Paul)",
        "Zoé Ozanne (Roy et Paul)",
        "chez Pierre et Paul",
        "Zoé Ozanne",
      })
  void andWhereTheyWorkStaysWhereTheyWork(String said) {
    assertThat(SaidPeople.apart(said, network, firstNames::known)).isEqualTo(said);
  }
}
