package app.cairn;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.CalendarWriter;
import app.cairn.meeting.Manners;
import app.cairn.store.PlainFile;
import app.cairn.store.Problem;
import app.cairn.store.StoreException;
import app.cairn.text.Messages;
import app.cairn.ui.meeting.agenda.AgendaWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// The window’s [AgendaWriter].
///
/// @param manners when one may ask again
record StoredAgenda(InstantSource clock, Supplier<Manners> manners) implements AgendaWriter {

  @Override
  public boolean write(Path file, Dossier dossier, Messages messages) throws IOException {
    Optional<byte[]> calendar =
        new CalendarWriter(messages, clock.instant(), manners.get()).write(dossier);
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
