package app.cairn.cli;

import app.cairn.exchange.JsonLine;
import app.cairn.store.StoreException;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where a command speaks, and in which language: results go to `out`, complaints to `err`.
///
/// @param json true where a script listens: it is answered in one line of JSON on `out`, whatever
///   the end
record Terminal(PrintWriter out, PrintWriter err, Messages messages, boolean json) {

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

  /// Says that `file` was made.
  void made(Path file, String sentence) {
    if (json) {
      answer("file", file.toString(), sentence);
    } else {
      say(sentence);
    }
  }

  private void answer(String name, Object what, String sentence) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put(name, what);
    answer.put("message", sentence);
    say(JsonLine.of(answer));
  }

  /// Complains, and gives `code` back.
  ExitCode complain(ExitCode code, String sentence) {
    if (json) {
      answer("exit", code.number(), sentence);
    } else {
      err.println(sentence);
      err.flush();
    }
    return code;
  }
}
