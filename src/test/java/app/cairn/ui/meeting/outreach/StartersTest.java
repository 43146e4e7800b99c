package app.cairn.ui.meeting.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.OutreachChannel;
import app.cairn.meeting.Purpose;
import app.cairn.meeting.Register;
import app.cairn.meeting.Slot;
import app.cairn.meeting.Slots;
import app.cairn.meeting.Tact;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The texts that Cairn proposes hold to what it advises.
class StartersTest {

  private static final Map<Slot, String> ALL = known();

  private static Map<Slot, String> known() {
    Map<Slot, String> known = new EnumMap<>(Slot.class);
    known.put(Slot.FIRST_NAME, "Samira");
    known.put(Slot.INTRODUCER, "Claire Le Goff");
    known.put(Slot.SUBJECT, "logistique hospitalière");
    known.put(Slot.MEMORY, "La régate de 2018, sous la pluie");
    known.put(Slot.OWN_NAME, "Nadia Morvan");
    known.put(Slot.OWN_FIRST_NAME, "Nadia");
    known.put(Slot.DATE, "12 mars");
    return known;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theyAskForNothingHeadOnAndNeverForNamesFirst(Language language) {
    Starters starters = new Starters(new Messages(language));
    for (Purpose purpose : Purpose.values()) {
      for (Register register : Register.values()) {
        String text = starters.filled(starters.proposed(purpose, register), ALL);
        assertThat(Tact.of(text, channel(register)))
            .as("%s %s: %s", purpose, register, text)
            .isSubsetOf(Tact.OPEN_SLOTS);
        assertThat(text).doesNotContain("{").contains("Samira").contains("Nadia");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void asManyOfThemAreOfferedForEachPurpose(Language language) {
    Starters starters = new Starters(new Messages(language));
    for (Purpose purpose : Purpose.values()) {
      assertThat(starters.of(purpose, Dossier.empty())).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void comingBackIsShortAndWarm(Language language) {
    Starters starters = new Starters(new Messages(language));
    for (Register register : Register.values()) {
      String text = starters.filled(starters.followUp(register), ALL);
      assertThat(Tact.of(text, OutreachChannel.MESSAGE)).as(text).isEmpty();
      assertThat(text).contains("12 mars");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aTemplateWrittenInTheOtherLanguageIsFilledAllTheSame(Language language) {
    Starters starters = new Starters(new Messages(language));
    assertThat(starters.filled("{prénom}, {first name}, {mon nom}", ALL))
        .isEqualTo("Samira, Samira, Nadia Morvan");
    assertThat(Slots.open(starters.filled("{souvenir}", Map.of()))).containsExactly("souvenir");
  }

  private static OutreachChannel channel(Register register) {
    return register == Register.SPOKEN ? OutreachChannel.PHONE : OutreachChannel.EMAIL;
  }
}
