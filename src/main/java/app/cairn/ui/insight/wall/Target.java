package app.cairn.ui.insight.wall;

import app.cairn.dossier.Dossier;
import app.cairn.insight.Adjustment;
import app.cairn.meeting.Aim;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.offer.Offer;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Where a correctif will be written: one version of a pitch that one works on, or the offer.
///
/// @param version what one goes to
/// @param format null for the offer
record Target(UUID version, PitchFormat format) {

  boolean offer() {
    return format == null;
  }

  /// The room where it stands.
  String room() {
    return offer() ? "offer" : "pitch";
  }

  /// Goes there, to the passages that `decided` is about where it names some.
  void show(Adjustment decided, Workspace workspace) {
    boolean aims = !decided.passages().isEmpty();
    workspace.window().revealIn(room(), aims ? decided.id() : version);
  }

  /// Every place there is, the pitches in the order of their formats.
  static List<Target> all(Dossier dossier) {
    List<Target> all = new ArrayList<>();
    Arrays.stream(PitchFormat.values())
        .map(format -> Pitch.current(format, dossier))
        .flatMap(Optional::stream)
        .filter(pitch -> !pitch.text().isBlank())
        .forEach(pitch -> all.add(new Target(pitch.id(), pitch.format())));
    Offer.current(dossier).ifPresent(offer -> all.add(new Target(offer.id(), null)));
    return all;
  }

  /// The place that `returns` speak of: where the first that aims at words aims; else what was
  /// heard where they were said, else the first there is.
  static Optional<Target> of(Collection<Feedback> returns, Dossier dossier) {
    List<Target> all = all(dossier);
    return aimed(returns.stream().map(Feedback::aim), all, dossier)
        .or(() -> heard(returns, all, dossier))
        .or(() -> all.stream().findFirst());
  }

  /// The place where a decision is to be written.
  static Optional<Target> of(Adjustment adjustment, Dossier dossier) {
    List<Target> all = all(dossier);
    return aimed(adjustment.passages().stream(), all, dossier)
        .or(() -> of(adjustment.returns(dossier), dossier));
  }

  private static Optional<Target> aimed(Stream<Aim> aims, List<Target> all, Dossier dossier) {
    return aims.filter(Objects::nonNull)
        .map(aim -> aim.inOffer() ? Optional.<PitchFormat>empty() : format(aim.version(), dossier))
        .flatMap(format -> among(format.orElse(null), all).stream())
        .findFirst();
  }

  private static Optional<Target> heard(
      Collection<Feedback> returns, List<Target> all, Dossier dossier) {
    return returns.stream()
        .map(one -> dossier.find(Meeting.KIND, one.meeting()))
        .flatMap(Optional::stream)
        .map(meeting -> format(meeting.pitch(), dossier))
        .flatMap(Optional::stream)
        .flatMap(format -> among(format, all).stream())
        .findFirst();
  }

  private static Optional<PitchFormat> format(UUID pitch, Dossier dossier) {
    return dossier.find(Pitch.KIND, pitch).map(Pitch::format);
  }

  private static Optional<Target> among(PitchFormat format, List<Target> all) {
    return all.stream().filter(one -> one.format() == format).findFirst();
  }
}
