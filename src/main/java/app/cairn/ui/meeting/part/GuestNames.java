package app.cairn.ui.meeting.part;

import app.cairn.network.Contact;
import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.OneLine;
import app.cairn.ui.kit.Workspace;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/// How the people of a meeting are called: « Odile Pennec, Farid Benali ». JavaFX thread.
public final class GuestNames {

  private GuestNames() {}

  /// Their name, short enough for a line; « quelqu’un » where none is known.
  public static String of(Contact contact, Workspace workspace) {
    String name = CleanText.of(contact.name());
    return name.isBlank() ? workspace.say("meeting.someone") : OneLine.brief(name);
  }

  /// The same for several; whoever was erased is « quelqu’un ».
  public static String of(Collection<UUID> people, Workspace workspace) {
    String names =
        people.stream()
            .map(id -> workspace.session().dossier().find(Contact.KIND, id))
            .map(
                one ->
                    one.map(contact -> of(contact, workspace))
                        .orElseGet(() -> workspace.say("meeting.someone")))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? workspace.say("meeting.someone") : names;
  }
}
