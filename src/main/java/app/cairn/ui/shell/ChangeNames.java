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
      case Change.Group group -> messages.get("change." + group.name());
      case Change.Added<?> added -> messages.get("change.added." + added.kind());
      case Change.Removed<?> removed -> messages.get("change.removed." + removed.kind());
      case Change.Edited<?> edited -> edited(edited, messages);
    };
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
