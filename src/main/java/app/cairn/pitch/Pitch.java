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
/// @param readAgainst the latest version of the offer it was read again beside (« C’est relu »); null when never
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
        Ids.next(), format, 1, null, "", VersionStatus.DRAFT, now, null, text, offer, null);
  }

  /// The draft that follows this version: the same words, free to change.
  ///
  /// @param offer the offer in force now, or null
  public Pitch next(UUID offer, Instant now) {
    return new Pitch(
        Ids.next(), format, number + 1, id, "", VersionStatus.DRAFT, now, null, text, offer,
        readAgainst);
  }

  /// This draft, its words final.
  public Pitch frozen(String why, Instant now) {
    return new Pitch(
        id, format, number, parent, why, VersionStatus.TRIAL, startedAt, now, text, offer,
        readAgainst);
  }

  public Pitch withText(String newText) {
    return new Pitch(
        id, format, number, parent, reason, status, startedAt, frozenAt, newText, offer,
        readAgainst);
  }

  public Pitch withStatus(VersionStatus newStatus) {
    return new Pitch(
        id, format, number, parent, reason, newStatus, startedAt, frozenAt, text, offer,
        readAgainst);
  }

  /// Read again beside `offer`: what it says still holds.
  public Pitch readAgainst(UUID newOffer) {
    return new Pitch(
        id, format, number, parent, reason, status, startedAt, frozenAt, text, offer, newOffer);
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

  /// *À revoir*: the offer has a later final version than the one this pitch was made from or read beside.
  public boolean toReview(Dossier dossier) {
    if (text.isBlank()) {
      return false;
    }
    int known = knownOffer(dossier).map(Offer::number).orElse(0);
    return Offer.latestFrozen(dossier).map(Offer::number).orElse(0) > known;
  }

  /// The latest version of the offer that this pitch was made from or read beside; none when the dossier holds none of them.
  public Optional<Offer> knownOffer(Dossier dossier) {
    return Stream.of(offer, readAgainst)
        .flatMap(known -> dossier.find(Offer.KIND, known).stream())
        .max(Comparator.comparingInt(Offer::number));
  }
}
