package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidPersonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anne Rivière|Anne Rivière|''",
        "'  Anne   Rivière '|Anne Rivière|''",
        "Anne Rivière, CHU de Nantes|Anne Rivière|CHU de Nantes",
        "Anne Rivière (CHU de Nantes)|Anne Rivière|CHU de Nantes",
        "Anne Rivière(CHU)|Anne Rivière|CHU",
        "Anne Rivière, Dupont, Durand et fils|Anne Rivière|Dupont, Durand et fils",
        "Anne Rivière (Dupont, Durand)|Anne Rivière|Dupont, Durand",
        "Anne Rivière,|Anne Rivière|''",
        "(CHU)|(CHU)|''",
        "''|''|''",
      })
  void aNameAndAnOrganisationAreToldApart(String said, String name, String organisation) {
    assertThat(SaidPerson.of(said)).isEqualTo(new SaidPerson(name, organisation));
  }
}
