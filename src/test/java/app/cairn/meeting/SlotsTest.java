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
}
