package app.cairn.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotsTest {

  private static final String TEMPLATE =
      "Bonjour {prénom},\n{Souvenir}. Auriez-vous quinze minutes ?\n{mon prénom}";

  @Test
  void whatIsKnownIsFilledInAndWhatIsNotIsLeftToTheHand() {
    String message =
        Slots.filled(TEMPLATE, Map.of("prénom", "Claire", "souvenir", " ", "mon prénom", "Nadia"));
    assertThat(message)
        .isEqualTo("Bonjour Claire,\n[Souvenir]. Auriez-vous quinze minutes ?\nNadia");
    assertThat(Slots.open(message)).containsExactly("Souvenir");
  }

  @Test
  void wordsThatLookLikeAPatternOrASlotAreTakenAsTheyAre() {
    assertThat(Slots.filled("{souvenir}", Map.of("souvenir", "$1 {prénom} \\o/")))
        .isEqualTo("$1 {prénom} \\o/");
    assertThat(Slots.filled("{} {2} { prénom", Map.of("prénom", "Claire")))
        .isEqualTo("{} {2} { prénom");
  }

  @Test
  void aMessageBecomesATemplateForAnybody() {
    String message =
        "Bonjour Anne,\nClaire m’a parlé de [sujet]. Annette aussi.\nNadia Morvan, Nadia";
    Map<String, String> known =
        Map.of(
            "prénom",
            "Anne",
            "introducteur",
            "Claire",
            "mon nom",
            "Nadia Morvan",
            "mon prénom",
            "Nadia",
            "souvenir",
            "");
    assertThat(Slots.emptied(message, known))
        .isEqualTo(
            "Bonjour {prénom},\n{introducteur} m’a parlé de {sujet}. Annette aussi.\n"
                + "{mon nom}, {mon prénom}");
  }

  @Test
  void openSlotsAreWalkedThroughAndBegunAgain() {
    String message = "[un] et [deux]";
    assertThat(Slots.next(message, 0)).contains(new Slots.Place(0, 4));
    assertThat(Slots.next(message, 1)).contains(new Slots.Place(8, 14));
    assertThat(Slots.next(message, 9)).contains(new Slots.Place(0, 4));
    assertThat(Slots.next("rien", 0)).isEmpty();
  }
}
