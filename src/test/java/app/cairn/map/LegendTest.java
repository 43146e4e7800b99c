package app.cairn.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.network.Contact;
import app.cairn.network.Step;
import app.cairn.network.Warmth;
import app.cairn.support.Crowds;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The legend and the dots of the map say the same.
class LegendTest {

  @ParameterizedTest
  @EnumSource(value = Colouring.class, mode = EnumSource.Mode.EXCLUDE, names = "CIRCLE")
  void everyColourOfADotIsToldInWordsOnce(Colouring by) {
    for (MapLook look : List.of(MapLook.LIGHT, MapLook.DARK, MapLook.PAPER)) {
      Set<Integer> dots = new HashSet<>();
      for (Warmth warmth : Warmth.values()) {
        for (Step step : Step.values()) {
          for (int months : new int[] {-1, 0, 2, 4, 11, 13, 40}) {
            Contact contact =
                Contact.someone()
                    .name("Anne Rivière")
                    .warmth(warmth)
                    .step(step)
                    .lastContact(months < 0 ? null : Crowds.TODAY.minusMonths(months))
                    .contact();
            dots.add(look.dot(node(contact), by, Crowds.TODAY));
          }
        }
      }
      List<MapLook.Hint> legend = look.legend(by);
      assertThat(legend)
          .extracting(MapLook.Hint::colour)
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(dots);
      for (Language language : Language.values()) {
        Messages messages = new Messages(language);
        assertThat(legend).allSatisfy(hint -> assertThat(messages.get(hint.words())).isNotBlank());
      }
    }
  }

  private static MapNode node(Contact contact) {
    return new MapNode(
        MapNode.personKey(contact.id()),
        MapNode.Kind.PERSON,
        contact.name(),
        contact.id(),
        contact,
        1,
        false,
        0,
        false,
        List.of());
  }
}
