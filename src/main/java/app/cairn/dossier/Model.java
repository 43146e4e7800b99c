package app.cairn.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every kind of entity this program knows. Listed once, where the rooms are composed.
public final class Model {

  private final Map<String, EntityKind<?>> byName = new LinkedHashMap<>();

  public Model(List<EntityKind<?>> kinds) {
    for (EntityKind<?> kind : kinds) {
      if (byName.put(kind.name(), kind) != null) {
        throw new IllegalArgumentException("Listed twice: " + kind);
      }
    }
  }

  public List<EntityKind<?>> kinds() {
    return List.copyOf(byName.values());
  }

  /// The kind called `name` (`Offer`), if this version of the program knows it.
  public Optional<EntityKind<?>> kind(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
