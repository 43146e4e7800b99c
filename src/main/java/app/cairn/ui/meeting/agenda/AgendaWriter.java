package app.cairn.ui.meeting.agenda;

import app.cairn.dossier.Dossier;
import app.cairn.text.Messages;
import java.io.IOException;
import java.nio.file.Path;

/// Writes meetings and what is due to a file for other calendars. Blocking, never on the JavaFX
/// thread.
@FunctionalInterface
public interface AgendaWriter {

  /// A dossier stands there, under whatever name.
  final class OntoADossier extends IOException {

    private static final long serialVersionUID = 1;

    public OntoADossier(Throwable cause) {
      super(cause);
    }
  }

  /// Writes a file, whole or not at all, in place of what stood there.
  ///
  /// @return false where there is nothing to put into a calendar yet: nothing is written
  /// @throws OntoADossier when that is a dossier
  /// @throws IOException when it cannot be written
  boolean write(Path file, Dossier dossier, Messages messages) throws IOException;
}
