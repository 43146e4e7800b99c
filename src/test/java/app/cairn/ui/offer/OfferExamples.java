package app.cairn.ui.offer;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import app.cairn.dossier.VersionStatus;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.offer.Reflection;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Dossiers to look at the room with.
final class OfferExamples {

  private OfferExamples() {}

  /// A mission, three versions and a draft that differs from the last, three answers, one passed
  /// over.
  static Dossier written() {
    Offer first =
        lines(
                Offer.first(day(1, 12)),
                List.of("Hôpitaux", "Pharmacies hospitalières", "Associations d’aide alimentaire"),
                List.of("Optimiser la chaîne logistique"),
                List.of("Trois jours sur le terrain"))
            .frozen("Première version, née des exercices", day(1, 12));
    Offer second =
        first
            .next(day(2, 2))
            .withLines(OfferPart.WHAT, List.of(first.what().getFirst().withText("Faire arriver")))
            .frozen("« Optimiser » fait peur, « faire arriver » fait image", day(2, 2))
            .withStatus(VersionStatus.DISMISSED);
    Offer third =
        lines(
                second.next(day(2, 19)),
                List.of(
                    "Directions d’hôpitaux de taille moyenne",
                    "Pharmacies hospitalières",
                    "Associations d’aide alimentaire",
                    "Équipes de quai et de nuit"),
                List.of(
                    "Le matériel arrive avant qu’on le cherche",
                    "Des tournées que les équipes tiennent",
                    "Des dons distribués avant leur date"),
                List.of(
                    "Trois jours sur le terrain avant de parler",
                    "Dessiner les flux avec ceux qui portent",
                    "Un essai de six semaines, un seul service"))
            .frozen("Les associations ont aussi ce besoin", day(2, 19));
    Offer draft = third.next(day(3, 8));
    draft =
        draft
            .withLines(
                OfferPart.TO_WHOM, with(draft.toWhom(), 1, "Cadres de santé qui manquent de bras"))
            .withLines(OfferPart.WHAT, with(draft.what(), 1, "Des heures rendues au soin"));
    Dossier.Builder dossier = new Dossier.Builder();
    Stream.of(first, second, third, draft).forEach(o -> dossier.put(Offer.KIND, o));
    dossier.put(
        MissionStatement.KIND,
        MissionStatement.of("Optimiser les flux de l’hôpital public.", day(1, 10)));
    dossier.put(
        MissionStatement.KIND,
        MissionStatement.of(
            "Faire arriver les choses et les gens à l’heure, sans casser personne.", day(2, 20)));
    dossier.put(
        Reflection.KIND,
        answer(
            "askedFor",
            "On vient me voir quand plus rien n’arrive. Je dis : des tournées que les équipes"
                + " tiennent, des dons distribués avant leur date.",
            5));
    dossier.put(
        Reflection.KIND,
        answer(
            "servedSomeone",
            "En mars 2020, il n’y avait plus de masques dans deux services. J’ai pris la"
                + " camionnette moi-même, de nuit. Mais ce dont je suis fière n’est pas la"
                + " camionnette\u00A0: c’est d’avoir su écouter d’abord les gens du quai. Le plan"
                + " venait d’eux, et il tient encore.",
            7));
    dossier.put(
        Reflection.KIND, answer("neverAgain", "Faire des tableaux que personne ne lit.", 6));
    dossier.put(Reflection.KIND, new Reflection(Ids.next(), "angers", "", true, day(1, 8)));
    return dossier.build();
  }

  /// The two last versions as frozen ones, much changed between them.
  static Dossier longWords() {
    Offer offer = Offer.first(day(1, 12));
    String line = "Anticonstitutionnellement, une très longue ligne qui ne s’arrête pas ".repeat(4);
    offer = lines(offer, List.of(line, "A", line), List.of(line), List.of("B", line));
    Dossier.Builder dossier = new Dossier.Builder();
    dossier.put(Offer.KIND, offer.frozen("Une raison bien longue. ".repeat(12), day(1, 12)));
    dossier.put(
        MissionStatement.KIND,
        MissionStatement.of("Une mission qui ne tient pas en une ligne. ".repeat(8), day(1, 1)));
    dossier.put(Reflection.KIND, answer("servedSomeone", "Une longue réponse. ".repeat(90), 7));
    return dossier.build();
  }

  /// Twenty versions, each with the longest of reasons.
  static Dossier twentyVersions() {
    Dossier.Builder dossier = new Dossier.Builder();
    Offer each = written().all(Offer.KIND).iterator().next();
    for (int i = 1; i <= 20; i++) {
      dossier.put(Offer.KIND, each);
      String why = i % 2 == 0 ? "W".repeat(500) : "Une raison bien longue. ".repeat(20).strip();
      each = each.next(day(3, i)).frozen(why, day(3, i));
    }
    return dossier.build();
  }

  /// Two versions with emoji, words from right to left, and a part empty on either side.
  static Dossier mixedWords() {
    Offer older =
        lines(
                Offer.first(day(1, 12)),
                List.of("Les fermes 👩‍🌾 et les écoles 🏫", "عون"),
                List.of(),
                List.of("Une ligne d’avant"))
            .frozen("Née ici", day(1, 12));
    Offer newer =
        lines(
                older.next(day(2, 2)),
                List.of("Les fermes 👨‍🌾 et les écoles 🏫", "سمع"),
                List.of("Une ligne tout à fait nouvelle"),
                List.of())
            .withSentence("Je relie les fermes et les écoles.")
            .frozen("« Aider » disait trop peu ; « écouter » dit ce que je fais.", day(2, 2));
    return new Dossier.Builder().put(Offer.KIND, older).put(Offer.KIND, newer).build();
  }

  private static Reflection answer(String exercise, String words, int dayOfJanuary) {
    return new Reflection(Ids.next(), exercise, words, false, day(1, dayOfJanuary));
  }

  private static List<OfferLine> with(List<OfferLine> lines, int index, String text) {
    return Stream.of(
            lines.subList(0, index),
            List.of(OfferLine.of(text)),
            lines.subList(index, lines.size()))
        .flatMap(List::stream)
        .toList();
  }

  /// The offer with these lines; a line keeps its id where one with its words was there.
  static Offer lines(Offer offer, List<String> toWhom, List<String> what, List<String> how) {
    return offer
        .withLines(OfferPart.TO_WHOM, kept(offer, OfferPart.TO_WHOM, toWhom))
        .withLines(OfferPart.WHAT, kept(offer, OfferPart.WHAT, what))
        .withLines(OfferPart.HOW, kept(offer, OfferPart.HOW, how));
  }

  private static List<OfferLine> kept(Offer offer, OfferPart part, List<String> words) {
    List<OfferLine> before = offer.lines(part);
    return Stream.iterate(0, i -> i < words.size(), i -> i + 1)
        .map(
            i ->
                before.stream()
                    .filter(line -> line.text().equals(words.get(i)))
                    .findFirst()
                    .orElseGet(
                        () ->
                            i < before.size() && !words.contains(before.get(i).text())
                                ? before.get(i).withText(words.get(i))
                                : OfferLine.of(words.get(i))))
        .toList();
  }

  static Instant day(int month, int day) {
    return Instant.parse("2026-%02d-%02dT10:00:00Z".formatted(month, day));
  }
}
