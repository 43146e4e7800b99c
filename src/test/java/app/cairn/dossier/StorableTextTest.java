package app.cairn.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class StorableTextTest {

  @Test
  void aTextThatAFileCanHoldStaysItself() {
    String text = "Léa 🌱\r\n\t\u200Fשלום\uFFFE\u0001";
    assertThat(StorableText.clean(text)).isSameAs(text);
  }

  @Test
  void aNulIsDroppedAndHalfASurrogatePairReplaced() {
    assertThat(StorableText.clean("a\0b\uD83Cc\uDF31d🌱\uD83C"))
        .isEqualTo("ab\uFFFDc\uFFFDd🌱\uFFFD");
  }

  @Test
  void whatASessionHoldsIsWhatAFileCanHold() {
    DossierSession session =
        new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.system());
    Offer offer =
        Offer.first(Instant.EPOCH)
            .withLines(OfferPart.HOW, List.of(OfferLine.of("En\0 parlant\uDF31")))
            .withSentence("\0");
    session.perform(new Change.Added<>(Offer.KIND, offer));
    Offer kept = session.dossier().get(Offer.KIND, offer.id());
    assertThat(kept.how().getFirst().text()).isEqualTo("En parlant\uFFFD");
    assertThat(kept.sentence()).isEmpty();
    session.undo();
    session.redo();
    assertThat(session.dossier().get(Offer.KIND, offer.id())).isEqualTo(kept);
  }
}
