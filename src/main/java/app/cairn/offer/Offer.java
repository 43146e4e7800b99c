package app.cairn.offer;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import app.cairn.dossier.VersionStatus;
import app.cairn.dossier.Versioned;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// One version of the *offre de service*: to whom, what, how.
///
/// @param toWhom « à qui », the most telling first
/// @param what « à quoi »
/// @param how « comment »
/// @param sentence the offer in one sentence as the person rewrote it; empty while it is composed
///   from the lines
public record Offer(
    UUID id,
    int number,
    UUID parent,
    String reason,
    VersionStatus status,
    Instant startedAt,
    Instant frozenAt,
    List<OfferLine> toWhom,
    List<OfferLine> what,
    List<OfferLine> how,
    String sentence)
    implements Versioned {

  public static final EntityKind<Offer> KIND =
      EntityKind.of(
          Offer.class,
          o ->
              Stream.concat(
                  Stream.of(o.sentence, o.reason),
                  Stream.of(o.toWhom, o.what, o.how).flatMap(List::stream).map(OfferLine::text)));

  public Offer {
    Objects.requireNonNull(id);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(status);
    Objects.requireNonNull(startedAt);
    Objects.requireNonNull(sentence);
    toWhom = List.copyOf(toWhom);
    what = List.copyOf(what);
    how = List.copyOf(how);
  }

  /// The first draft, empty.
  public static Offer first(Instant now) {
    return new Offer(
        Ids.next(),
        1,
        null,
        "",
        VersionStatus.DRAFT,
        now,
        null,
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  /// The draft that follows this version: the same words, free to change.
  public Offer next(Instant now) {
    return next(number + 1, now);
  }

  /// The draft called `draftNumber` that begins again from this version, others having come since.
  public Offer next(int draftNumber, Instant now) {
    return new Offer(
        Ids.next(),
        draftNumber,
        id,
        "",
        VersionStatus.DRAFT,
        now,
        null,
        toWhom,
        what,
        how,
        sentence);
  }

  /// This draft with the words of `base`, its parent from now on.
  public Offer basedOn(Offer base) {
    return new Offer(
        id,
        number,
        base.id,
        reason,
        status,
        startedAt,
        frozenAt,
        base.toWhom,
        base.what,
        base.how,
        base.sentence);
  }

  /// This draft, its words final.
  ///
  /// @param why the reason for the change, in the person's words
  public Offer frozen(String why, Instant now) {
    return new Offer(
        id, number, parent, why, VersionStatus.TRIAL, startedAt, now, toWhom, what, how, sentence);
  }

  public List<OfferLine> lines(OfferPart part) {
    return switch (part) {
      case TO_WHOM -> toWhom;
      case WHAT -> what;
      case HOW -> how;
    };
  }

  public Offer withLines(OfferPart part, List<OfferLine> lines) {
    return new Offer(
        id,
        number,
        parent,
        reason,
        status,
        startedAt,
        frozenAt,
        part == OfferPart.TO_WHOM ? lines : toWhom,
        part == OfferPart.WHAT ? lines : what,
        part == OfferPart.HOW ? lines : how,
        sentence);
  }

  public Offer withSentence(String newSentence) {
    return new Offer(
        id, number, parent, reason, status, startedAt, frozenAt, toWhom, what, how, newSentence);
  }

  public Offer withStatus(VersionStatus newStatus) {
    return new Offer(
        id, number, parent, reason, newStatus, startedAt, frozenAt, toWhom, what, how, sentence);
  }

  public Offer withReason(String newReason) {
    return new Offer(
        id, number, parent, newReason, status, startedAt, frozenAt, toWhom, what, how, sentence);
  }

  /// True when no line says anything yet.
  public boolean blank() {
    return Stream.of(toWhom, what, how)
        .flatMap(List::stream)
        .allMatch(line -> line.text().isBlank());
  }

  /// True when both say the same, line by line: their ids, numbers and states do not count.
  public boolean saysTheSameAs(Offer other) {
    return sentence.equals(other.sentence)
        && Stream.of(OfferPart.values()).allMatch(part -> said(part).equals(other.said(part)));
  }

  private List<String> said(OfferPart part) {
    return lines(part).stream().map(line -> line.text().strip()).filter(t -> !t.isEmpty()).toList();
  }

  /// All versions, the first first.
  public static List<Offer> versions(Dossier dossier) {
    return dossier.all(KIND).stream().sorted(Comparator.comparingInt(Offer::number)).toList();
  }

  /// The version one works on: the latest, draft or not.
  public static Optional<Offer> current(Dossier dossier) {
    return dossier.all(KIND).stream().max(Comparator.comparingInt(Offer::number));
  }

  /// The latest version whose words are final.
  public static Optional<Offer> latestFrozen(Dossier dossier) {
    return dossier.all(KIND).stream()
        .filter(offer -> !offer.draft())
        .max(Comparator.comparingInt(Offer::number));
  }
}
