package app.cairn.ui.insight.wall;

import app.cairn.insight.Chosen;
import app.cairn.insight.Scope;
import app.cairn.text.InWords;
import app.cairn.ui.insight.part.InsightNames;
import app.cairn.ui.kit.Workspace;
import java.util.Locale;
import java.util.UUID;

/// What the wall says: who, how many, which version. JavaFX thread.
final class WallWords {

  private final Workspace workspace;
  private final InWords inWords;
  private final InsightNames names;

  WallWords(Workspace workspace) {
    this.workspace = workspace;
    this.inWords = new InWords(workspace.messages());
    this.names = new InsightNames(workspace);
  }

  /// How people and versions are called.
  InsightNames names() {
    return names;
  }

  String scope(Scope scope) {
    return switch (scope) {
      case Scope.Everything _ -> workspace.say("insight.scope.all");
      case Scope.ThisLoop _ -> workspace.say("insight.scope.loop");
      case Scope.Heard(UUID pitch) -> workspace.say("insight.scope.heard", names.version(pitch));
    };
  }

  /// « 12 retours, 7 personnes »
  String counted(int returns, int people) {
    return workspace.say("insight.counted", returns, people);
  }

  /// « Trois retours choisis sur « humaniser » »
  String chosen(Chosen chosen) {
    int many = chosen.returns().size();
    String count = inWords.count(many);
    return upper(
        chosen.theme() == null
            ? workspace.say("insight.chosen", many, count)
            : workspace.say("insight.chosen.on", many, count, chosen.theme()));
  }

  /// « Trois voix indépendantes, toutes ont compris le projet »
  String voices(Chosen chosen) {
    int people = chosen.people().size();
    if (people == 0) {
      return workspace.say("insight.voices.none");
    }
    String voices =
        upper(
            workspace.say(
                "insight.voices", chosen.voices(), inWords.countFeminine(chosen.voices())));
    if (chosen.voices() < people) {
      voices = workspace.say("insight.voices.of", voices, people, inWords.countFeminine(people));
    }
    int understood = chosen.understood();
    String key =
        understood == people
            ? people == 1 ? "insight.understood.one" : "insight.understood.all"
            : understood == 0 ? "insight.understood.unsaid" : "insight.understood.some";
    return workspace.say(key, voices, understood, inWords.countFeminine(understood));
  }

  private static String upper(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
