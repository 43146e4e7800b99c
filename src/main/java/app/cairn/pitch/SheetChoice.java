package app.cairn.pitch;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// How the person likes their pitch sheet. A dossier has one at most.
///
/// @param format the pitch that stands on it
/// @param contactCode a QR code of the contact card at its foot
public record SheetChoice(UUID id, SheetTemplate template, PitchFormat format, boolean contactCode)
    implements Entity {

  public static final EntityKind<SheetChoice> KIND =
      EntityKind.of(SheetChoice.class, _ -> Stream.empty());

  public SheetChoice {
    Objects.requireNonNull(id);
    Objects.requireNonNull(template);
    Objects.requireNonNull(format);
  }

  /// The choice of a dossier; the sober sheet of the one-minute pitch, not part of it yet, where it
  /// has none.
  public static SheetChoice of(Dossier dossier) {
    return dossier.all(KIND).stream()
        .findFirst()
        .orElseGet(
            () -> new SheetChoice(Ids.next(), SheetTemplate.SOBER, PitchFormat.ONE_MINUTE, true));
  }
}
