package app.cairn.meeting;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// A message of one’s own to begin from, with slots that are filled for each person: [Slots].
public record MessageTemplate(UUID id, String name, Purpose purpose, String text)
    implements Entity {

  public static final EntityKind<MessageTemplate> KIND =
      EntityKind.of(MessageTemplate.class, t -> Stream.of(t.name, t.text));

  public MessageTemplate {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(purpose);
    Objects.requireNonNull(text);
  }

  public static MessageTemplate of(String name, Purpose purpose, String text) {
    return new MessageTemplate(Ids.next(), name, purpose, text);
  }

  public MessageTemplate withName(String newName) {
    return new MessageTemplate(id, newName, purpose, text);
  }

  public MessageTemplate withText(String newText) {
    return new MessageTemplate(id, name, purpose, newText);
  }

  /// Those of a dossier for one purpose, the oldest first.
  public static List<MessageTemplate> of(Purpose purpose, Dossier dossier) {
    return dossier.all(KIND).stream().filter(template -> template.purpose == purpose).toList();
  }
}
