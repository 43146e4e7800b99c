package app.cairn.ui.network.exchange;

import app.cairn.network.ColumnsTold;
import app.cairn.network.ImportReading;
import app.cairn.network.ImportedFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The files of an import: those that wait, what was read of the others or why it was not, and what
/// the person told of the columns of tables. One can go back to where that was told.
final class FileQueue {

  /// How far things were when the columns of `table` were told.
  private record Told(
      ImportReading.Unknown table, List<Path> waiting, List<ImportedFile> read, List<String> no) {}

  private final Deque<Path> waiting;
  private final List<ImportedFile> read = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private final Map<Path, ColumnsTold> columns = new HashMap<>();
  private final Deque<Told> told = new ArrayDeque<>();

  FileQueue(List<Path> files) {
    waiting = new ArrayDeque<>(files);
  }

  /// The one to be read; null after the last.
  Path next() {
    return waiting.peek();
  }

  void took(ImportedFile file) {
    read.add(file);
    waiting.poll();
  }

  /// @param sentence why nothing was taken of the next
  void refused(String sentence) {
    refusals.add(sentence);
    waiting.poll();
  }

  /// @param sentence why what was read came to nothing
  void failed(String sentence) {
    refusals.add(sentence);
  }

  List<ImportedFile> read() {
    return read;
  }

  /// Why files were not read, a sentence each.
  List<String> refusals() {
    return refusals;
  }

  /// What is to be asked of the next: `table`, what was told of it earlier in place of guesses.
  ImportReading.Unknown asked(ImportReading.Unknown table) {
    ColumnsTold earlier = columns.get(waiting.peek());
    if (earlier == null) {
      return table;
    }
    ImportReading.Unknown same = earlier.headed() == table.headed() ? table : table.turned();
    return earlier.fields().size() == same.columns().headings().size()
        ? same.guessing(earlier.fields())
        : table;
  }

  /// The columns of the next are told.
  void tell(ImportReading.Unknown table, ColumnsTold all) {
    told.push(new Told(table, List.copyOf(waiting), List.copyOf(read), List.copyOf(refusals)));
    keep(all);
  }

  /// Keeps what was chosen of the columns of the next, for when they are asked again.
  void keep(ColumnsTold chosen) {
    columns.put(waiting.peek(), chosen);
  }

  /// True where columns were told.
  boolean toldColumns() {
    return !told.isEmpty();
  }

  /// Goes back to where columns were told last.
  ///
  /// @return what is to be asked again
  ImportReading.Unknown back() {
    Told last = told.pop();
    waiting.clear();
    waiting.addAll(last.waiting);
    read.clear();
    read.addAll(last.read);
    refusals.clear();
    refusals.addAll(last.no);
    return asked(last.table);
  }
}
