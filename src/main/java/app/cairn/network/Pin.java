package app.cairn.network;

import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A place on the map that the person chose by hand, kept from one layout to the next.
///
/// @param node the key of what was moved: see `MapNode.key`
/// @param x how far it was moved from where the layout puts it, in map units, to the right
/// @param y the same, down
public record Pin(UUID id, String node, double x, double y) implements Entity {

  public static final EntityKind<Pin> KIND =
      EntityKind.of(Pin.class, _ -> Stream.empty())
          .forgetting(
              (pin, person) -> Optional.of(pin).filter(p -> !p.node.contains(person.toString())));

  public Pin {
    Objects.requireNonNull(id);
    Objects.requireNonNull(node);
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("Nowhere: " + x + ", " + y);
    }
  }
}
