package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Meeting;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The turn that goes on, drawn as three arcs of stones: what is defined, who was met, what was
/// decided; and where one stands. Pure.
///
/// @param number of the turn: 1 for the first
/// @param present the phase one is in
/// @param arcs the stones of each phase, those laid first; one that is to come at the end
/// @param next the next meeting that is planned; null for none
public record LoopRing(int number, Phase present, Map<Phase, List<Stone>> arcs, Meeting next) {

  /// The three phases of the method, in its order.
  public enum Phase {
    DEFINE,
    CONFRONT,
    STEP_BACK
  }

  /// What a stone stands for.
  public enum Kind {
    MISSION,
    OFFER,
    PITCH,
    MEETING,
    ADJUSTMENT
  }

  /// How far it is.
  public enum State {
    LAID,
    /// The next one of the phase one is in.
    PRESENT,
    TO_COME
  }

  /// One stone.
  ///
  /// @param entity where it leads; null where there is nothing yet
  public record Stone(Kind kind, State state, UUID entity) {}

  /// Each arc shows so many places at least: a way that is begun, never an empty one.
  private static final int LEAST = 5;

  public LoopRing {
    arcs = Map.copyOf(arcs);
  }

  /// The turn that goes on now.
  public static LoopRing of(Dossier dossier, Instant now) {
    LoopStory story = LoopStory.current(dossier, now);
    Map<Phase, List<Stone>> arcs = new EnumMap<>(Phase.class);
    arcs.put(Phase.DEFINE, defined(dossier));
    arcs.put(
        Phase.CONFRONT,
        story.meetings().stream().map(one -> laid(Kind.MEETING, one.id())).toList());
    arcs.put(
        Phase.STEP_BACK,
        story.adjustments().stream().map(one -> laid(Kind.ADJUSTMENT, one.id())).toList());
    Meeting next =
        Meeting.planned(dossier).stream()
            .filter(one -> one.plannedAt() != null && !one.plannedAt().isBefore(now))
            .findFirst()
            .orElse(null);
    Phase present = present(dossier, next);
    arcs.replaceAll((phase, stones) -> completed(phase, stones, phase == present, next));
    int number = Loop.current(dossier).map(Loop::number).orElse(closed(dossier) + 1);
    return new LoopRing(number, present, arcs, next);
  }

  /// How many stones of a phase are laid.
  public int laid(Phase phase) {
    return (int) arcs.get(phase).stream().filter(one -> one.state() == State.LAID).count();
  }

  private static int closed(Dossier dossier) {
    return Loop.all(dossier).stream().mapToInt(Loop::number).max().orElse(0);
  }

  /// Without words to go out with one defines; what several voices say, or what is decided and not
  /// written yet, asks to step back, unless a meeting comes first.
  private static Phase present(Dossier dossier, Meeting next) {
    boolean words =
        Offer.current(dossier).filter(offer -> !offer.blank()).isPresent()
            && written(dossier).findAny().isPresent();
    if (!words) {
      return Phase.DEFINE;
    }
    boolean waits =
        next == null && (!Adjustment.open(dossier).isEmpty() || NextSteps.calls(dossier));
    return waits ? Phase.STEP_BACK : Phase.CONFRONT;
  }

  /// The mission, the versions of the offer, the formats that are written.
  private static List<Stone> defined(Dossier dossier) {
    List<Stone> stones = new ArrayList<>();
    MissionStatement.current(dossier)
        .filter(mission -> !mission.text().isBlank())
        .ifPresent(mission -> stones.add(laid(Kind.MISSION, mission.id())));
    Offer.versions(dossier).stream()
        .filter(offer -> !offer.blank())
        .forEach(offer -> stones.add(laid(Kind.OFFER, offer.id())));
    written(dossier).forEach(pitch -> stones.add(laid(Kind.PITCH, pitch.id())));
    return stones;
  }

  private static Stream<Pitch> written(Dossier dossier) {
    return Arrays.stream(PitchFormat.values())
        .map(format -> Pitch.current(format, dossier))
        .flatMap(Optional::stream)
        .filter(pitch -> !pitch.text().isBlank());
  }

  private static List<Stone> completed(
      Phase phase, List<Stone> laid, boolean present, Meeting next) {
    List<Stone> all = new ArrayList<>(laid);
    Kind kind =
        switch (phase) {
          case DEFINE -> all.isEmpty() ? Kind.MISSION : all.size() == 1 ? Kind.OFFER : Kind.PITCH;
          case CONFRONT -> Kind.MEETING;
          case STEP_BACK -> Kind.ADJUSTMENT;
        };
    UUID entity = phase == Phase.CONFRONT && next != null ? next.id() : null;
    all.add(new Stone(kind, present ? State.PRESENT : State.TO_COME, entity));
    while (all.size() < LEAST) {
      all.add(new Stone(kind, State.TO_COME, null));
    }
    return List.copyOf(all);
  }

  private static Stone laid(Kind kind, UUID entity) {
    return new Stone(kind, State.LAID, entity);
  }
}
