package app.cairn.ui.offer;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.VersionStatus;
import app.cairn.insight.Adjustment;
import app.cairn.insight.AdjustmentChange;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferComparison;
import app.cairn.offer.OfferDraft;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferLines;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/// The versions of the offer: which there are, which two are compared, freezing the draft. JavaFX
/// thread.
final class VersionsViewModel implements AutoCloseable {

  /// A version in the strip.
  ///
  /// @param date when it was frozen; for the draft, when it was begun
  /// @param base the number of the version it began from; 0 where that is the one before, or none
  /// @param ticked chosen to be compared
  record Card(
      UUID id,
      int number,
      int base,
      String date,
      String reason,
      VersionStatus status,
      boolean draft,
      boolean ticked) {}

  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<List<Card>> cards = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper freshCount = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper freezable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper draft = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper two = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<OfferComparison> comparison = new ReadOnlyObjectWrapper<>();
  private final List<UUID> ticked = new ArrayList<>();
  private final ChangeListener<Dossier> following = (_, _, next) -> follow(next);
  private boolean comparing;

  VersionsViewModel(Workspace workspace) {
    this.workspace = workspace;
    follow(dossier());
    workspace.live().dossier().addListener(following);
  }

  /// All versions, the first first, the draft last.
  ReadOnlyObjectProperty<List<Card>> cards() {
    return cards.getReadOnlyProperty();
  }

  /// How many lines are new since the last frozen version.
  ReadOnlyIntegerProperty freshCount() {
    return freshCount.getReadOnlyProperty();
  }

  /// What the next version to be frozen is called.
  ReadOnlyIntegerProperty number() {
    return number.getReadOnlyProperty();
  }

  /// True when there is a draft that says something.
  ReadOnlyBooleanProperty freezable() {
    return freezable.getReadOnlyProperty();
  }

  /// True while a draft is open.
  ReadOnlyBooleanProperty draft() {
    return draft.getReadOnlyProperty();
  }

  /// True when two are ticked.
  ReadOnlyBooleanProperty two() {
    return two.getReadOnlyProperty();
  }

  /// The two ticked versions compared, the older first; null while nothing is compared.
  ReadOnlyObjectProperty<OfferComparison> comparison() {
    return comparison.getReadOnlyProperty();
  }

  /// « Nouvelle version ».
  ///
  /// @param carried the decisions that it carries
  void freeze(String why, List<UUID> carried) {
    OfferDraft.open(dossier())
        .ifPresent(
            open ->
                OfferDraft.frozen(dossier(), why, workspace.clock().instant())
                    .map(
                        frozen -> AdjustmentChange.carriedBy(frozen, dossier(), carried, open.id()))
                    .ifPresent(this::perform));
  }

  /// What was decided of the offer, and waits for its next version.
  List<Adjustment> decided() {
    return Adjustment.openForOffer(dossier());
  }

  void setStatus(UUID version, VersionStatus status) {
    Offer offer = dossier().get(Offer.KIND, version);
    Change edit = new Change.Edited<>(Offer.KIND, offer, offer.withStatus(status));
    if (offer.status() != status) {
      perform(Change.Group.of("offer.status", edit));
    }
  }

  /// Ticks a version to be compared, or lets it go. Of three the one ticked first is let go.
  void tick(UUID version, boolean chosen) {
    ticked.remove(version);
    if (chosen) {
      ticked.add(version);
    }
    if (ticked.size() > 2) {
      ticked.removeFirst();
    }
    follow(dossier());
  }

  /// What is ticked, the first first, and whether it is compared.
  record Ticks(List<UUID> ticked, boolean comparing) {}

  Ticks ticks() {
    return new Ticks(List.copyOf(ticked), comparing);
  }

  /// Ticks these again, as far as they are there.
  void tick(Ticks ticks) {
    ticked.clear();
    ticked.addAll(ticks.ticked());
    comparing = ticks.comparing();
    follow(dossier());
  }

  /// Shows what the two ticked versions have of their own.
  void compare() {
    comparing = two.get();
    follow(dossier());
  }

  /// The versions from the older one compared, left out, to the newer one that say why they were
  /// made, in their order.
  List<Offer> reasonsOf(OfferComparison compared) {
    return Offer.versions(dossier()).stream()
        .filter(offer -> offer.number() > compared.older().number())
        .filter(offer -> offer.number() <= compared.newer().number())
        .filter(offer -> !offer.reason().isBlank())
        .sorted(Comparator.comparingInt(Offer::number))
        .toList();
  }

  void closeComparison() {
    comparing = false;
    follow(dossier());
  }

  /// Brings a line of the older version back into the draft, with its words of then.
  void bringBack(OfferComparison.Line line) {
    perform(
        OfferDraft.done(
            dossier(),
            "offer.lineBroughtBack",
            offer ->
                OfferLines.partOf(offer, line.id()).isPresent()
                    ? OfferLines.reworded(offer, line.id(), line.before())
                    : OfferLines.inserted(
                        offer,
                        line.cameFrom(),
                        line.wasAt(),
                        new OfferLine(line.id(), line.before())),
            workspace.clock().instant()));
  }

  /// « Repartir de cette version » : the draft begins again from it, what the draft said is set
  /// aside.
  void baseOn(UUID version) {
    Offer base = dossier().get(Offer.KIND, version);
    String aside = workspace.say("offer.version.setAside", base.number());
    comparing = false;
    perform(OfferDraft.basedOn(dossier(), base, aside, workspace.clock().instant()));
    follow(dossier());
    workspace.window().tell(workspace.say("offer.version.basedOn", base.number()));
  }

  @Override
  public void close() {
    workspace.live().dossier().removeListener(following);
  }

  private void perform(Change change) {
    workspace.session().perform(change);
  }

  private void follow(Dossier next) {
    List<Offer> versions = Offer.versions(next);
    ticked.removeIf(id -> next.find(Offer.KIND, id).isEmpty());
    Optional<Offer> open = OfferDraft.open(next);
    draft.set(open.isPresent());
    number.set(OfferDraft.number(next));
    freezable.set(open.filter(offer -> !offer.blank()).isPresent());
    freshCount.set(
        open.flatMap(
                offer ->
                    Offer.latestFrozen(next)
                        .map(frozen -> OfferComparison.between(frozen, offer).fresh().size()))
            .orElse(0));
    cards.set(versions.stream().map(offer -> card(offer, versions)).toList());
    two.set(ticked.size() == 2);
    comparing = comparing && two.get();
    comparison.set(comparing ? compared(next) : null);
  }

  private OfferComparison compared(Dossier dossier) {
    List<Offer> both =
        ticked.stream()
            .map(id -> dossier.get(Offer.KIND, id))
            .sorted(Comparator.comparingInt(Offer::number))
            .toList();
    return OfferComparison.between(both.getFirst(), both.getLast());
  }

  private Card card(Offer offer, List<Offer> among) {
    return new Card(
        offer.id(),
        offer.number(),
        base(offer, among),
        workspace.formats().dayAndMonth(offer.draft() ? offer.startedAt() : offer.frozenAt()),
        offer.reason(),
        offer.status(),
        offer.draft(),
        ticked.contains(offer.id()));
  }

  private static int base(Offer offer, List<Offer> among) {
    return among.stream()
        .filter(each -> each.id().equals(offer.parent()) && each.number() != offer.number() - 1)
        .mapToInt(Offer::number)
        .findFirst()
        .orElse(0);
  }

  private Dossier dossier() {
    return workspace.session().dossier();
  }
}
