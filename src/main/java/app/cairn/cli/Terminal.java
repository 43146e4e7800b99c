package app.cairn.cli;

import app.cairn.store.StoreException;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;

/// Where a command speaks, and in which language: results go to `out`, complaints to `err`.
record Terminal(PrintWriter out, PrintWriter err, Messages messages) {

  Language language() {
    return messages.language();
  }

  String sentence(StoreException failure) {
    return messages.get(failure.problem().key(), failure.fileName());
  }

  /// What a sentence calls a file.
  String name(Path path) {
    Path last = path.getFileName();
    return (last == null ? path : last).toString();
  }

  void say(String sentence) {
    out.println(sentence);
    out.flush();
  }

  /// Complains, and gives `code` back.
  ExitCode complain(ExitCode code, String sentence) {
    err.println(sentence);
    err.flush();
    return code;
  }
}
