package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.network.ImportEntry.Fate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What an import would do to a dossier, before it does anything: who is new, who is known, of whom
/// one must ask. Immutable; any thread.
public final class ImportPlan {

  private final Dossier dossier;
  private final Network network;
  private final ImportedFile file;
  private final ImportMemory memory;
  private final List<ImportEntry> entries;
  private final List<RefusedLine> leftOut;

  private ImportPlan(Dossier dossier, ImportedFile file) {
    this.dossier = dossier;
    this.network = Network.of(dossier);
    this.file = file;
    this.memory = ImportMemory.of(dossier, file);
    ImportMatching matching =
        new ImportMatching(network, memory, ImportedNames.organisations(dossier));
    List<ImportEntry> found = new ArrayList<>(file.cards().size());
    for (ImportedCard card : file.cards()) {
      found.add(matching.entry(card));
    }
    this.entries = List.copyOf(found);
    this.leftOut = LeftOut.of(this);
  }

  /// Compares what was read with what the dossier holds.
  public static ImportPlan of(Dossier dossier, ImportedFile file) {
    return new ImportPlan(dossier, file);
  }

  public ImportedFile file() {
    return file;
  }

  /// The state of the dossier it was made on, and for.
  public Dossier dossier() {
    return dossier;
  }

  /// The people of that state.
  public Network network() {
    return network;
  }

  /// What earlier imports brought.
  ImportMemory memory() {
    return memory;
  }

  /// One for each card that was understood, in their order.
  public List<ImportEntry> entries() {
    return entries;
  }

  public int count(Fate fate) {
    return (int) entries.stream().filter(entry -> entry.fate() == fate).count();
  }

  /// What would be left out of lists that are full, as lines of the file, each with its reason; of
  /// the doubtful, where they are the same.
  public List<RefusedLine> leftOut() {
    return leftOut;
  }

  /// What it would fill in on the profile of the person whose dossier it is: the words themselves.
  public List<String> ownersWords() {
    return OwnerFilling.of(dossier, file.owner(), memory).filled().stream()
        .map(Import.Filled::after)
        .toList();
  }

  /// The whole import as one gesture. It changes nothing where nothing is new: see
  /// [ImportedChange#empty()].
  ///
  /// @param today on the calendar of the person
  public ImportedChange change(ImportChoices choices, Instant at, LocalDate today) {
    return new ImportWriting(this, choices, today).write(at);
  }

  /// What an import does, once chosen.
  ///
  /// @param added how many people it adds
  /// @param filled on how many people it fills in something
  public record ImportedChange(Change change, int added, int filled) {

    public boolean empty() {
      return change.leaves().findAny().isEmpty();
    }
  }
}
