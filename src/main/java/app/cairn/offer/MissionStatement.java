package app.cairn.offer;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// One wording of the *mission professionnelle*: a sentence that says what I am here to do.
///
/// Rewording begins a new statement; the earlier ones stay, and make its history.
///
/// @param text the sentence, without guillemets; empty while it is looked for
/// @param writtenAt when this wording was begun
public record MissionStatement(UUID id, String text, Instant writtenAt) implements Entity {

  public static final EntityKind<MissionStatement> KIND =
      EntityKind.of(MissionStatement.class, m -> Stream.of(m.text));

  public MissionStatement {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
    Objects.requireNonNull(writtenAt);
  }

  public static MissionStatement of(String text, Instant writtenAt) {
    return new MissionStatement(Ids.next(), text, writtenAt);
  }

  public MissionStatement withText(String newText) {
    return new MissionStatement(id, newText, writtenAt);
  }

  /// The wording in force: the latest.
  public static Optional<MissionStatement> current(Dossier dossier) {
    Collection<MissionStatement> all = dossier.all(KIND);
    return all.stream().reduce((_, later) -> later);
  }
}
