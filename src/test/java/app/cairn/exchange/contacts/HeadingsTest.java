package app.cairn.exchange.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.network.CardField;
import org.junit.jupiter.api.Test;

/// What columns are called in lists that people keep by hand.
class HeadingsTest {

  @Test
  void whatReachesSomebodyIsGuessedInFrenchWords() {
    for (String mail :
        new String[] {
          "Mél", "MEL", "Mél.", "Adresse mél", "Courriel", "Courriels", "Adresse courriel", "E-mail"
        }) {
      assertThat(Headings.field(mail)).as(mail).isEqualTo(CardField.EMAIL);
    }
    for (String phone :
        new String[] {"Tél", "Tél.", "Portable", "Tél. portable", "Tél. fixe", "Téléphone fixe"}) {
      assertThat(Headings.field(phone)).as(phone).isEqualTo(CardField.PHONE);
    }
  }

  @Test
  void soIsWhereSomebodyWorksAndLives() {
    assertThat(Headings.field("Société")).isEqualTo(CardField.ORGANISATION);
    assertThat(Headings.field("Fonction")).isEqualTo(CardField.ROLE);
    assertThat(Headings.field("Ville")).isEqualTo(CardField.PLACE);
  }
}
