package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a [Merge] changes in a dossier: one gesture, one undo. Every tie of who goes is one of who
/// stays from then on; one between both, or said twice, goes; the words of a tie that goes are kept
/// on the one that stays. Pure.
public final class MergeChange {

  /// What is brought in line with more care than an id for an id.
  private static final Set<EntityKind<?>> OURS =
      Set.of(Contact.KIND, Tie.KIND, Import.KIND, Pin.KIND);

  private final Merge merge;
  private final UUID stays;
  private final UUID goes;
  private final List<Change> changes = new ArrayList<>();

  private MergeChange(Merge merge) {
    this.merge = merge;
    this.stays = merge.left().id();
    this.goes = merge.right().id();
  }

  /// The change.
  ///
  /// @throws java.util.NoSuchElementException when one of both is not in `dossier` any more
  public static Change.Group of(Merge merge, Dossier dossier) {
    MergeChange change = new MergeChange(merge);
    change.contacts(dossier);
    change.ties(dossier);
    change.imports(dossier);
    change.pins(dossier);
    dossier
        .kinds()
        .filter(kind -> !OURS.contains(kind))
        .forEach(kind -> change.rest(kind, dossier));
    return new Change.Group("network.merged", change.changes);
  }

  /// « No, these are two »: remembered, so that it is not asked again.
  public static Change apart(Duplicate pair, java.time.LocalDate today) {
    Tie tie =
        new Tie(
            app.cairn.dossier.Ids.next(),
            pair.left().id(),
            pair.right().id(),
            Tie.Kind.NOT_THE_SAME,
            "",
            today);
    return Change.Group.of("network.toldApart", new Change.Added<>(Tie.KIND, tie));
  }

  private void contacts(Dossier dossier) {
    Contact before = dossier.get(Contact.KIND, stays);
    changes.add(new Change.Edited<>(Contact.KIND, before, merge.merged()));
    changes.add(new Change.Removed<>(Contact.KIND, dossier.get(Contact.KIND, goes)));
  }

  private void ties(Dossier dossier) {
    Map<Ends, Tie> present = new HashMap<>();
    Map<UUID, Tie> before = new HashMap<>();
    List<Tie> moving = new ArrayList<>();
    for (Tie tie : dossier.all(Tie.KIND)) {
      if (tie.touches(goes)) {
        moving.add(tie);
      } else if (tie.touches(stays)) {
        present.put(Ends.of(tie), tie);
        before.put(tie.id(), tie);
      }
    }
    for (Tie tie : moving) {
      Tie moved =
          new Tie(tie.id(), end(tie.from()), end(tie.to()), tie.kind(), tie.words(), tie.notedOn());
      Tie same = present.get(Ends.of(moved));
      if (moved.from().equals(moved.to())) {
        changes.add(new Change.Removed<>(Tie.KIND, tie));
      } else if (same == null) {
        present.put(Ends.of(moved), moved);
        before.put(moved.id(), tie);
      } else {
        changes.add(new Change.Removed<>(Tie.KIND, tie));
        present.put(Ends.of(same), same.withWords(Merge.below(same.words(), tie.words())));
      }
    }
    present.values().forEach(tie -> edit(before.get(tie.id()), tie));
  }

  private void edit(Tie before, Tie after) {
    if (!before.equals(after)) {
      changes.add(new Change.Edited<>(Tie.KIND, before, after));
    }
  }

  /// What an import filled in on who goes, it takes back from who stays; what it knows of both it
  /// knows of who stays, so that its file settles nothing anew.
  private void imports(Dossier dossier) {
    MergeTraces traces = new MergeTraces(merge);
    for (Import each : dossier.all(Import.KIND)) {
      List<Import.Filled> filled = traces.in(each);
      if (!filled.equals(each.filled())) {
        changes.add(
            new Change.Edited<>(Import.KIND, each, Import.KIND.with(each, "filled", filled)));
      }
    }
  }

  /// The place that was chosen for who goes belongs to nobody.
  private void pins(Dossier dossier) {
    dossier.all(Pin.KIND).stream()
        .filter(pin -> pin.node().endsWith(goes.toString()))
        .forEach(pin -> changes.add(new Change.Removed<>(Pin.KIND, pin)));
  }

  /// What other rooms hold about who goes is about who stays.
  private <E extends Record & Entity> void rest(EntityKind<E> kind, Dossier dossier) {
    for (E entity : dossier.all(kind)) {
      E after = kind.redirected(entity, goes, stays);
      if (!after.equals(entity)) {
        changes.add(new Change.Edited<>(kind, entity, after));
      }
    }
  }

  private UUID end(UUID id) {
    return id.equals(goes) ? stays : id;
  }

  /// What two ties must share to say the same.
  private record Ends(UUID from, UUID to, Tie.Kind kind) {

    static Ends of(Tie tie) {
      boolean swap =
          (tie.kind() == Tie.Kind.KNOWS || tie.kind() == Tie.Kind.NOT_THE_SAME)
              && tie.from().compareTo(tie.to()) > 0;
      return swap
          ? new Ends(tie.to(), tie.from(), tie.kind())
          : new Ends(tie.from(), tie.to(), tie.kind());
    }
  }
}
