package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.meeting.Aim;
import app.cairn.meeting.Feedback;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A *correctif d’angle*: what the person decides to change, from which returns, and which version
/// carries it.
///
/// @param decision what is to change, in the person’s words
/// @param from the returns it was decided from
/// @param passages the words it is about, each in a version whose words are final
/// @param carriedBy the version of the pitch or of the offer that changed because of it; null while
///   none does
public record Adjustment(
    UUID id,
    String decision,
    Instant decidedAt,
    List<Basis> from,
    List<Aim> passages,
    UUID carriedBy)
    implements Entity {

  /// A return that a decision rests on.
  ///
  /// @param feedback its id, kept even where the return is there no more
  public record Basis(UUID feedback) {

    public Basis {
      Objects.requireNonNull(feedback);
    }
  }

  public static final EntityKind<Adjustment> KIND =
      EntityKind.of(Adjustment.class, a -> Stream.of(a.decision));

  public Adjustment {
    Objects.requireNonNull(id);
    Objects.requireNonNull(decision);
    Objects.requireNonNull(decidedAt);
    from = List.copyOf(from);
    passages = List.copyOf(passages);
  }

  /// True once a version carries it.
  public boolean carried() {
    return carriedBy != null;
  }

  public Adjustment withDecision(String newDecision) {
    return new Adjustment(id, newDecision, decidedAt, from, passages, carriedBy);
  }

  /// @param version null takes it back
  public Adjustment carriedBy(UUID version) {
    return new Adjustment(id, decision, decidedAt, from, passages, version);
  }

  /// The returns it rests on that are there still.
  public List<Feedback> returns(Dossier dossier) {
    return from.stream()
        .map(basis -> dossier.find(Feedback.KIND, basis.feedback()))
        .flatMap(Optional::stream)
        .toList();
  }

  /// All decided but carried by no version yet, the first decided first.
  public static List<Adjustment> open(Dossier dossier) {
    return dossier.all(KIND).stream().filter(one -> !one.carried()).toList();
  }

  /// Those not carried yet that are about a format of the pitch: by a passage of it, or by none at
  /// all, where nothing was aimed at.
  public static List<Adjustment> openFor(PitchFormat format, Dossier dossier) {
    return open(dossier).stream()
        .filter(
            one ->
                one.passages.isEmpty()
                    || one.passages.stream()
                        .map(aim -> dossier.find(Pitch.KIND, aim.version()))
                        .flatMap(Optional::stream)
                        .anyMatch(pitch -> pitch.format() == format))
        .toList();
  }

  /// Those not carried yet that are about a line of the offer, or about no words at all.
  public static List<Adjustment> openForOffer(Dossier dossier) {
    return open(dossier).stream()
        .filter(one -> one.passages.isEmpty() || one.passages.stream().anyMatch(Aim::inOffer))
        .toList();
  }

  /// What a version changed because of.
  public static List<Adjustment> carriedBy(UUID version, Dossier dossier) {
    return dossier.all(KIND).stream().filter(one -> version.equals(one.carriedBy)).toList();
  }
}
