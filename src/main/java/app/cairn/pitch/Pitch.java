package app.cairn.pitch;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import app.cairn.dossier.VersionStatus;
import app.cairn.dossier.Versioned;
import app.cairn.offer.Offer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// One version of a pitch in one format.
///
/// @param number counts the versions of this format
/// @param offer the version of the offer it was made from; null when there was none
/// @param offerDraft what that version said then, where it was a draft still to change; null when
///   its words were final
/// @param readAgainst the latest version of the offer it was read again beside (« C’est relu »);
///   null when never
public record Pitch(
    UUID id,
    PitchFormat format,
    int number,
    UUID parent,
    String reason,
    VersionStatus status,
    Instant startedAt,
    Instant frozenAt,
    String text,
    UUID offer,
    Offer offerDraft,
    UUID readAgainst)
    implements Versioned {

  public static final EntityKind<Pitch> KIND =
      EntityKind.of(Pitch.class, p -> Stream.of(p.text, p.reason));

  public Pitch {
    Objects.requireNonNull(id);
    Objects.requireNonNull(format);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(status);
    Objects.requireNonNull(startedAt);
    Objects.requireNonNull(text);
  }

  /// The first draft of a format.
  ///
  /// @param offer the offer it is made from, or null
  public static Pitch first(PitchFormat format, String text, UUID offer, Instant now) {
    return new Pitch(
        Ids.next(), format, 1, null, "", VersionStatus.DRAFT, now, null, text, offer, null, null);
  }

  /// The draft that follows this version: the same words, free to change.
  public Pitch next(Instant now) {
    return next(number + 1, now);
  }

  /// The draft called `draftNumber` that begins again from this version, others having come since.
  Pitch next(int draftNumber, Instant now) {
    return new Pitch(
        Ids.next(),
        format,
        draftNumber,
        id,
        "",
        VersionStatus.DRAFT,
        now,
        null,
        text,
        offer,
        offerDraft,
        readAgainst);
  }

  /// The draft that follows this version with other words, made from `madeFrom` alone.
  Pitch anew(String newText, String why, Offer madeFrom, Instant now) {
    return next(now)
        .with(why, VersionStatus.DRAFT, null, newText)
        .readAgainst(null)
        .madeFrom(madeFrom);
  }

  /// Made from `madeFrom`, as it stands; null for none.
  Pitch madeFrom(Offer madeFrom) {
    UUID from = madeFrom == null ? null : madeFrom.id();
    Offer changing = madeFrom == null || !madeFrom.draft() ? null : madeFrom;
    return with(from, changing, readAgainst);
  }

  /// This draft, its words final.
  public Pitch frozen(String why, Instant now) {
    return with(why, VersionStatus.TRIAL, now, text);
  }

  public Pitch withText(String newText) {
    return with(reason, status, frozenAt, newText);
  }

  public Pitch withStatus(VersionStatus newStatus) {
    return with(reason, newStatus, frozenAt, text);
  }

  /// Read again beside `offer`: what it says still holds.
  public Pitch readAgainst(UUID newOffer) {
    return with(offer, offerDraft, newOffer);
  }

  /// This version, what it says or how far it is being another.
  private Pitch with(String why, VersionStatus state, Instant finalAt, String words) {
    return new Pitch(
        id,
        format,
        number,
        parent,
        why,
        state,
        startedAt,
        finalAt,
        words,
        offer,
        offerDraft,
        readAgainst);
  }

  /// This version, beside another offer.
  private Pitch with(UUID from, Offer draft, UUID read) {
    return new Pitch(
        id, format, number, parent, reason, status, startedAt, frozenAt, text, from, draft, read);
  }

  /// All versions of one format, the first first.
  public static List<Pitch> versions(PitchFormat format, Dossier dossier) {
    return dossier.all(KIND).stream()
        .filter(pitch -> pitch.format == format)
        .sorted(Comparator.comparingInt(Pitch::number))
        .toList();
  }

  /// The version of a format one works on: the latest, draft or not.
  public static Optional<Pitch> current(PitchFormat format, Dossier dossier) {
    return dossier.all(KIND).stream()
        .filter(pitch -> pitch.format == format)
        .max(Comparator.comparingInt(Pitch::number));
  }

  /// *À revoir*: the offer has a later final version than the one this pitch was made from or read
  /// beside, or that one became final with other words.
  public boolean toReview(Dossier dossier) {
    if (text.isBlank()) {
      return false;
    }
    Optional<Offer> known = knownOffer(dossier);
    return Offer.latestFrozen(dossier)
        .filter(
            latest ->
                latest.number() > known.map(Offer::number).orElse(0)
                    || known.filter(then -> movedOn(then, latest)).isPresent())
        .isPresent();
  }

  private static boolean movedOn(Offer then, Offer latest) {
    return then.id().equals(latest.id()) && !then.saysTheSameAs(latest);
  }

  /// The latest version of the offer that this pitch was made from or read beside, with the words
  /// it had then; none when the dossier holds none of them.
  public Optional<Offer> knownOffer(Dossier dossier) {
    Optional<Offer> made =
        dossier.find(Offer.KIND, offer).map(now -> offerDraft == null ? now : offerDraft);
    Optional<Offer> read = dossier.find(Offer.KIND, readAgainst);
    return Stream.concat(read.stream(), made.stream())
        .reduce((a, b) -> b.number() > a.number() ? b : a);
  }
}
