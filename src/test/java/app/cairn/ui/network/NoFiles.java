package app.cairn.ui.network;

import app.cairn.dossier.Dossier;
import app.cairn.map.Shown;
import app.cairn.text.Messages;
import app.cairn.ui.network.exchange.ContactWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/// For tests in which nothing may be written.
final class NoFiles implements ContactWriter {

  static final ContactWriter WRITER = new NoFiles();

  private NoFiles() {}

  @Override
  public void write(
      Path file,
      Format format,
      Dossier dossier,
      Optional<Collection<UUID>> shown,
      Shown map,
      Messages messages) {
    throw new AssertionError("No file is written here");
  }

  @Override
  public void writeAccess(Path file, Dossier dossier, UUID contact, Messages messages) {
    throw new AssertionError("No file is written here");
  }
}
