package app.cairn.support;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.pitch.SheetChoice;
import app.cairn.pitch.SheetTemplate;
import app.cairn.profile.Profile;
import app.cairn.sheet.PitchSheet;
import app.cairn.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/// Dossiers as they come to the press: usual, empty, far too long.
public final class SheetExamples {

  public static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  private static final Instant NOW = Instant.parse("2026-03-12T09:30:00Z");

  private SheetExamples() {}

  /// A fictional person, whose words have the length that such words have.
  public static Dossier nadia(Language language) {
    return language == Language.FRENCH ? french() : english();
  }

  public static PitchSheet sheet(Language language) {
    return sheet(nadia(language), language, true);
  }

  public static PitchSheet sheet(Dossier dossier, Language language, boolean code) {
    SheetChoice choice =
        new SheetChoice(Ids.next(), SheetTemplate.SOBER, PitchFormat.ONE_MINUTE, code);
    return PitchSheet.from(dossier, choice, language, DAY);
  }

  public static PitchSheet withPitch(String pitch) {
    Dossier dossier = dossier(profile("Logistique humaine"), MISSION, offer(), pitch);
    return sheet(dossier, Language.FRENCH, true);
  }

  public static PitchSheet withMission(String mission) {
    return sheet(
        dossier(profile("Logistique humaine"), mission, offer(), PITCH), Language.FRENCH, true);
  }

  public static PitchSheet withLines(String... toWhom) {
    Offer offer =
        offer().withLines(OfferPart.TO_WHOM, Stream.of(toWhom).map(OfferLine::of).toList());
    return sheet(dossier(profile(""), MISSION, offer, PITCH), Language.FRENCH, true);
  }

  /// Only a name, as after the first minute.
  public static PitchSheet named(String firstName, String lastName) {
    Profile profile = new Profile(Ids.next(), firstName, lastName, "", "", "", "", "");
    Dossier dossier = new Dossier.Builder().put(Profile.KIND, profile).build();
    return sheet(dossier, Language.FRENCH, true);
  }

  public static PitchSheet of(Profile profile) {
    return sheet(dossier(profile, MISSION, offer(), PITCH), Language.FRENCH, true);
  }

  public static Profile profile(String headline) {
    return new Profile(
        Ids.next(),
        "Nadia",
        "Morvan",
        headline,
        "nadia.morvan@exemple.fr",
        "06 00 00 00 01",
        "Lyon et Nantes",
        "https://www.exemple.fr/nadia-morvan");
  }

  public static final String MISSION =
      "Faire arriver les choses et les gens à l'heure, sans casser personne.";

  public static final String PITCH =
      """
      Pendant vingt ans, j'ai fait rouler des camions et tourner des entrepôts. J'y ai appris une \
      chose : quand la logistique va mal, ce sont les gens qui absorbent. À l'hôpital, une \
      aide-soignante marche sept kilomètres par nuit ; trois servent à chercher du matériel. Je \
      viens une semaine, je marche avec elle, puis nous redessinons les trajets ensemble.
      À Saint-Étienne, une équipe de quarante personnes a rendu une heure par jour à chacun, sans \
      un euro d'investissement. Je cherche aujourd'hui à rencontrer des directions des soins qui \
      ont ce problème, et qui doutent qu'il ait une solution.\
      """;

  private static Dossier french() {
    return dossier(
        profile("Logistique humaine pour l'hôpital et les associations"), MISSION, offer(), PITCH);
  }

  private static Offer offer() {
    return offer(
        new String[] {
          "Aux hôpitaux dont les brancards, les repas et le linge se croisent sans se voir",
          "Aux associations d'aide alimentaire qui grandissent plus vite que leur entrepôt",
          "Aux équipes de nuit que personne ne consulte"
        },
        new String[] {
          "Retrouver une heure par jour et par soignant",
          "Livrer ce qui est promis, le jour promis",
          "Garder les gens : moins d'arrêts, moins de départs"
        },
        new String[] {
          "Une semaine de terrain, de nuit comme de jour, avant toute proposition",
          "Un plan dessiné avec ceux qui portent",
          "Des essais de trois semaines, mesurés, que l'on garde ou que l'on jette"
        });
  }

  private static Dossier english() {
    return dossier(
        profile("Humane logistics for hospitals and charities"),
        "Getting things and people there on time, without breaking anyone.",
        offer(
            new String[] {
              "Hospitals where stretchers, meals and linen cross without seeing each other",
              "Food charities that grow faster than their warehouse",
              "Night teams that nobody asks"
            },
            new String[] {
              "An hour a day given back to each carer",
              "What was promised, delivered on the day promised",
              "People who stay: fewer sick days, fewer departures"
            },
            new String[] {
              "A week on the floor, by night as by day, before any proposal",
              "A plan drawn with the people who carry",
              "Trials of three weeks, measured, kept or thrown away"
            }),
        """
        For twenty years I kept lorries rolling and warehouses turning. I learnt one thing: when \
        logistics go wrong, it is people who absorb it. In a hospital, a night nurse walks seven \
        kilometres; three of them to look for equipment. I come for a week, I walk with her, then \
        we redraw the routes together.
        In Saint-Étienne, a team of forty gave back an hour a day to each of them, without \
        investing a cent. Today I would like to meet directors of care who have this problem, and \
        who doubt that it has a solution.\
        """);
  }

  private static Offer offer(String[] toWhom, String[] what, String[] how) {
    return Offer.first(NOW)
        .withLines(OfferPart.TO_WHOM, Stream.of(toWhom).map(OfferLine::of).toList())
        .withLines(OfferPart.WHAT, Stream.of(what).map(OfferLine::of).toList())
        .withLines(OfferPart.HOW, Stream.of(how).map(OfferLine::of).toList());
  }

  private static Dossier dossier(Profile profile, String mission, Offer offer, String pitch) {
    return new Dossier.Builder()
        .put(Profile.KIND, profile)
        .put(MissionStatement.KIND, MissionStatement.of(mission, NOW))
        .put(Offer.KIND, offer)
        .put(Pitch.KIND, Pitch.first(PitchFormat.ONE_MINUTE, pitch, offer.id(), NOW))
        .build();
  }
}
