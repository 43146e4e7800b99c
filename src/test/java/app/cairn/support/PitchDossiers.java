package app.cairn.support;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import app.cairn.dossier.VersionStatus;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.pitch.Rehearsal;
import app.cairn.profile.Profile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A dossier whose offer moved on after its pitch was written.
public final class PitchDossiers {

  public static final Instant NOW = Instant.parse("2026-03-12T14:32:00Z");

  public static final String MINUTE =
      """
      Avez-vous déjà cherché un brancard pendant vingt minutes\u202F?

      Dans un hôpital, une infirmière marche plusieurs kilomètres par jour, et une bonne part de ce chemin ne soigne \
      personne\u00A0: elle cherche ce qui n’est pas arrivé.

      J’ai dirigé la logistique d’un groupe de transport pendant dix-huit ans. J’y ai appris que les retards ne viennent \
      presque jamais des gens. Ils viennent des flux que personne n’a dessinés avec eux.

      Aujourd’hui, j’aide des hôpitaux et des associations à humaniser leur logistique. Je passe trois jours sur le terrain, \
      j’écoute d’abord les gens du quai, puis nous essayons pendant six semaines, dans un seul service. Ce qui tient, on le \
      garde.

      Et chez vous, qu’est-ce qui n’arrive jamais à l’heure\u202F?\
      """;

  private static final Instant BEFORE = Instant.parse("2026-02-02T09:00:00Z");

  private PitchDossiers() {}

  /// Nadia’s: an offer at its second version, a pitch made from the first, one rehearsal at 131
  /// words a minute.
  public static Dossier nadia() {
    Offer first =
        Offer.first(BEFORE)
            .withLines(
                OfferPart.TO_WHOM, lines("Aux hôpitaux de taille moyenne", "Aux cadres de santé"))
            .withLines(OfferPart.WHAT, lines("Humaniser la chaîne d’approvisionnement"))
            .withLines(
                OfferPart.HOW, lines("Je passe trois jours sur place", "Je dessine les flux"))
            .frozen("Première version", BEFORE);
    Offer second =
        first
            .next(NOW)
            .withLines(
                OfferPart.WHAT, lines("Le bon chariot au bon étage, sans que personne coure"))
            .frozen("«\u00A0Humaniser\u00A0» faisait peur aux directions.", NOW);
    Pitch older =
        Pitch.first(PitchFormat.ONE_MINUTE, "Je mets de l’ordre dans les flux.", first.id(), BEFORE)
            .frozen("Trop technique", BEFORE)
            .withStatus(VersionStatus.DISMISSED);
    Pitch minute = older.next(BEFORE).withText(MINUTE);
    Pitch half =
        Pitch.first(
            PitchFormat.THIRTY_SECONDS, "Je fais arriver les choses à l’heure.", second.id(), NOW);
    return new Dossier.Builder()
        .put(Profile.KIND, profile())
        .put(
            MissionStatement.KIND,
            MissionStatement.of(
                "Faire arriver les choses et les gens à l’heure, sans casser personne.", BEFORE))
        .put(Offer.KIND, first)
        .put(Offer.KIND, second)
        .put(Pitch.KIND, older)
        .put(Pitch.KIND, minute)
        .put(Pitch.KIND, half)
        .put(
            Rehearsal.KIND,
            new Rehearsal(Ids.next(), minute.id(), BEFORE, Duration.ofMillis(60_458), 132))
        .build();
  }

  public static Profile profile() {
    return new Profile(
        Ids.next(),
        "Nadia",
        "Morvan",
        "Logistique humaine",
        "nadia.morvan@exemple.fr",
        "06 12 34 56 78",
        "Quimper",
        "exemple.fr/nadia");
  }

  public static List<OfferLine> lines(String... texts) {
    return Stream.of(texts).map(OfferLine::of).toList();
  }
}
