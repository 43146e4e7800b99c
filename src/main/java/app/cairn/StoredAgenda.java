package app.cairn;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.CalendarWriter;
import app.cairn.store.PlainFile;
import app.cairn.store.Problem;
import app.cairn.store.StoreException;
import app.cairn.text.Messages;
import app.cairn.ui.meeting.agenda.AgendaWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// The window’s [AgendaWriter].
record StoredAgenda(InstantSource clock) implements AgendaWriter {

  @Override
  public boolean write(Path file, Dossier dossier, Messages messages) throws IOException {
    Optional<byte[]> calendar = new CalendarWriter(messages, clock.instant()).write(dossier);
    if (calendar.isEmpty()) {
      return false;
    }
    try {
      PlainFile.write(file, calendar.get());
    } catch (StoreException e) {
      throw e.problem() == Problem.IS_DOSSIER ? new OntoADossier(e) : new IOException(e);
    }
    return true;
  }
}
