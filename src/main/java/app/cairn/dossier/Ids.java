package app.cairn.dossier;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/// Makes the ids of entities, groups and dossiers.
public final class Ids {

  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private Ids() {}

  /// A fresh UUIDv7 (RFC 9562, section 5.7), later in order than any made before by this process. Any thread.
  public static UUID next() {
    return GENERATOR.generate();
  }
}
