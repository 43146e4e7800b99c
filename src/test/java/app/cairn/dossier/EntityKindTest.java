package app.cairn.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.Rooms;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.profile.Profile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntityKindTest {

  private static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");

  @Test
  void theRecordIsTheSchema() {
    assertThat(MissionStatement.KIND.name()).isEqualTo("MissionStatement");
    assertThat(MissionStatement.KIND.table()).isEqualTo("mission_statement");
    assertThat(Offer.KIND.fields())
        .extracting(Field::column)
        .containsExactly(
            "id",
            "number",
            "parent",
            "reason",
            "status",
            "started_at",
            "frozen_at",
            "to_whom",
            "what",
            "how",
            "sentence");
  }

  @Test
  void everyKindBeginsWithItsId() {
    for (EntityKind<?> kind : Rooms.model().kinds()) {
      Field<?> first = kind.fields().getFirst();
      assertThat(first.name()).as(kind.name()).isEqualTo("id");
      assertThat(first.type()).as(kind.name()).isEqualTo(UUID.class);
    }
  }

  @Test
  void anEntityIsMadeAgainFromItsValues() {
    Offer offer = Offer.first(NOW).withLines(OfferPart.HOW, List.of(OfferLine.of("En écoutant")));
    List<Object> values = new ArrayList<>();
    Offer.KIND.fields().forEach(field -> values.add(field.get(offer)));
    assertThat(Offer.KIND.create(values)).isEqualTo(offer);
  }

  @Test
  void whatTheRecordRefusesIsRefused() {
    List<Object> nobody = new ArrayList<>(List.of(Ids.next(), "", "", "", "", "", ""));
    nobody.add(null);
    assertThatThrownBy(() -> Profile.KIND.create(nobody))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Profile");
    assertThatThrownBy(() -> Profile.KIND.create(List.of("too", "few")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Profile.KIND.create(List.of("not an id", "", "", "", "", "", "", "")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void differencesAreTheFieldsThatDiffer() {
    Offer before = Offer.first(NOW);
    Offer after = before.withSentence("J’aide").withStatus(VersionStatus.KEPT);
    assertThat(Offer.KIND.differences(before, after))
        .extracting(Field::name)
        .containsExactly("status", "sentence");
    assertThat(Offer.KIND.differences(before, before)).isEmpty();
  }

  @Test
  void theSearchFindsWhatSaysSomething() {
    Offer offer =
        Offer.first(NOW)
            .withLines(OfferPart.WHAT, List.of(OfferLine.of("Du calme"), OfferLine.of(" ")));
    assertThat(Offer.KIND.texts(offer)).containsExactly("Du calme");
  }

  @Test
  void aFieldThatIsNotThereIsRefusedByItsName() {
    assertThatThrownBy(() -> Offer.KIND.field("colour"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
  }

  @Test
  void aKindIsListedOnce() {
    assertThatThrownBy(() -> new Model(List.of(Offer.KIND, Offer.KIND)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Rooms.model().kind("Offer")).contains(Offer.KIND);
    assertThat(Rooms.model().kind("Unknown")).isEmpty();
  }
}
