package app.cairn.sheet;

import app.cairn.dossier.Dossier;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.pitch.SheetChoice;
import app.cairn.profile.Profile;
import app.cairn.text.Language;
import app.cairn.text.LittleWords;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands on a pitch sheet or on a cue card: plain texts, set with the typography of their
/// language. What is not written yet is empty, and takes no room.
///
/// @param lines the lines of each part of the offer; every part is there
/// @param format which pitch it is
/// @param pitch its paragraphs
/// @param date the month that is printed at the foot
/// @param contactCode whether a QR code of the contact card is wanted
public record PitchSheet(
    Language language,
    String name,
    String headline,
    String mission,
    Map<OfferPart, List<String>> lines,
    PitchFormat format,
    List<String> pitch,
    ContactCard contact,
    LocalDate date,
    boolean contactCode) {

  public PitchSheet {
    lines = Map.copyOf(lines);
    pitch = List.copyOf(pitch);
  }

  /// The sheet of a dossier as it is now: its latest mission, offer and pitch, drafts included.
  ///
  /// @param language of what the sheet says itself; the person’s words keep the typography of
  ///   theirs
  public static PitchSheet from(
      Dossier dossier, SheetChoice choice, Language language, LocalDate date) {
    Profile profile = Profile.of(dossier);
    Language words = languageOf(dossier, choice).orElse(language);
    return new PitchSheet(
        language,
        PlainText.line(profile.fullName()),
        PlainText.line(profile.headline(), words),
        MissionStatement.current(dossier)
            .map(mission -> PlainText.line(mission.text(), words))
            .orElse(""),
        lines(dossier, words),
        choice.format(),
        Pitch.current(choice.format(), dossier)
            .map(pitch -> PlainText.paragraphs(pitch.text(), words))
            .orElse(List.of()),
        ContactCard.of(profile),
        date,
        choice.contactCode());
  }

  /// The language of the words that stand on the sheet; empty where they do not tell.
  public static Optional<Language> languageOf(Dossier dossier, SheetChoice choice) {
    Stream<String> mission = MissionStatement.current(dossier).stream().map(MissionStatement::text);
    Stream<String> offer =
        Offer.current(dossier).stream()
            .flatMap(written -> Stream.of(OfferPart.values()).map(written::lines))
            .flatMap(List::stream)
            .map(OfferLine::text);
    Stream<String> pitch = Pitch.current(choice.format(), dossier).stream().map(Pitch::text);
    return LittleWords.languageOf(
        Stream.of(mission, offer, pitch).flatMap(each -> each).collect(Collectors.joining("\n")));
  }

  /// True while nothing that one would hand over is written.
  public boolean blank() {
    return (name + headline + mission).isBlank()
        && lines.values().stream().allMatch(List::isEmpty)
        && pitch.isEmpty()
        && contact.blank();
  }

  private static Map<OfferPart, List<String>> lines(Dossier dossier, Language language) {
    Map<OfferPart, List<String>> lines = new EnumMap<>(OfferPart.class);
    for (OfferPart part : OfferPart.values()) {
      List<OfferLine> written =
          Offer.current(dossier).map(offer -> offer.lines(part)).orElse(List.of());
      lines.put(
          part,
          written.stream()
              .map(line -> PlainText.line(line.text(), language))
              .filter(line -> !line.isEmpty())
              .toList());
    }
    return lines;
  }
}
