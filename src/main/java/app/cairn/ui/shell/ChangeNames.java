package app.cairn.ui.shell;

import app.cairn.dossier.Change;
import app.cairn.dossier.Field;
import app.cairn.text.Messages;
import java.util.List;

/// What a change is called in the interface: « modification du pitch ».
final class ChangeNames {

  private ChangeNames() {}

  static String of(Change change, Messages messages) {
    return switch (change) {
      case Change.Group group -> group(group, messages);
      case Change.Added<?> added -> messages.get("change.added." + added.kind());
      case Change.Removed<?> removed -> messages.get("change.removed." + removed.kind());
      case Change.Edited<?> edited -> edited(edited, messages);
    };
  }

  /// A later version of the program may have gestures that this one has no name for.
  private static String group(Change.Group group, Messages messages) {
    String key = "change." + group.name();
    return messages.get(messages.has(key) ? key : "change.several");
  }

  private static String edited(Change.Edited<?> edited, Messages messages) {
    List<? extends Field<?>> fields = edited.fields();
    String key = "change.edited." + edited.kind();
    if (fields.size() == 1 && messages.has(key + "." + fields.getFirst().name())) {
      return messages.get(key + "." + fields.getFirst().name());
    }
    return messages.get(key);
  }
}
