package app.cairn.network;

import java.util.Objects;
import java.util.UUID;

/// Whom, or where, one would like to be introduced.
public sealed interface Goal {

  /// A person.
  record Someone(UUID contact) implements Goal {

    public Someone {
      Objects.requireNonNull(contact);
    }
  }

  /// Anybody of an organisation.
  record Workplace(UUID organisation) implements Goal {

    public Workplace {
      Objects.requireNonNull(organisation);
    }
  }

  /// Anybody of an organisation that is not in the dossier yet; once it is there, anybody of it.
  record Unheard(String name) implements Goal {

    public Unheard {
      Objects.requireNonNull(name);
    }
  }

  /// Anybody of a sector, whatever the case and the accents it is written with.
  record Sector(String name) implements Goal {

    public Sector {
      Objects.requireNonNull(name);
    }
  }
}
