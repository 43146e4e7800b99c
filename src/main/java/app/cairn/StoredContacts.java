package app.cairn;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.ContactFormat;
import app.cairn.exchange.Grouping;
import app.cairn.exchange.Roster;
import app.cairn.sheet.AccessSheet;
import app.cairn.sheet.SheetPress;
import app.cairn.store.PlainFile;
import app.cairn.store.StoreException;
import app.cairn.text.Messages;
import app.cairn.ui.network.ContactWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/// The window’s [ContactWriter].
record StoredContacts(SheetPress press, InstantSource clock) implements ContactWriter {

  @Override
  public void write(
      Path file,
      Format format,
      Dossier dossier,
      Optional<Collection<UUID>> shown,
      Messages messages)
      throws IOException {
    Roster roster =
        shown.map(ids -> Roster.of(dossier, ids)).orElseGet(() -> Roster.everyone(dossier));
    write(file, written(format).write(roster, Grouping.ORGANISATION, messages));
  }

  private static ContactFormat written(Format format) {
    return switch (format) {
      case TABLE -> ContactFormat.CSV;
      case CARDS -> ContactFormat.VCARD_4;
      case OLDER_CARDS -> ContactFormat.VCARD_3;
      case MIND_MAP -> ContactFormat.MM;
      case OUTLINE -> ContactFormat.OPML;
      case GRAPH -> ContactFormat.GRAPHML;
    };
  }

  @Override
  public void writeAccess(Path file, Dossier dossier, UUID contact, Messages messages)
      throws IOException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    AccessSheet held = AccessSheet.of(dossier, contact, messages.language(), today);
    write(file, press.access(held).pdf());
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try {
      PlainFile.write(file, bytes);
    } catch (StoreException e) {
      throw new IOException(e);
    }
  }
}
