package app.cairn;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.ContactFormat;
import app.cairn.exchange.Grouping;
import app.cairn.exchange.Roster;
import app.cairn.map.Shown;
import app.cairn.meeting.Manners;
import app.cairn.sheet.AccessSheet;
import app.cairn.sheet.NetworkPicture;
import app.cairn.sheet.SheetPress;
import app.cairn.store.PlainFile;
import app.cairn.store.Problem;
import app.cairn.store.StoreException;
import app.cairn.text.Messages;
import app.cairn.ui.network.exchange.ContactWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The window’s [ContactWriter].
///
/// @param manners whom one has lost sight of
record StoredContacts(SheetPress press, InstantSource clock, Supplier<Manners> manners)
    implements ContactWriter {

  @Override
  public void write(
      Path file,
      Format format,
      Dossier dossier,
      Optional<Collection<UUID>> shown,
      Shown map,
      Messages messages)
      throws IOException {
    write(file, written(format, dossier, shown, map, messages));
  }

  private byte[] written(
      Format format,
      Dossier dossier,
      Optional<Collection<UUID>> shown,
      Shown map,
      Messages messages) {
    return switch (format) {
      case PICTURE -> drawn(NetworkPicture.Kind.PNG, dossier, shown, map, messages);
      case DRAWING -> drawn(NetworkPicture.Kind.SVG, dossier, shown, map, messages);
      case PAGE -> drawn(NetworkPicture.Kind.PAGE, dossier, shown, map, messages);
      case PAGES -> drawn(NetworkPicture.Kind.PAGES, dossier, shown, map, messages);
      case TABLE -> told(ContactFormat.CSV, dossier, shown, map, messages);
      case CARDS -> told(ContactFormat.VCARD_4, dossier, shown, map, messages);
      case OLDER_CARDS -> told(ContactFormat.VCARD_3, dossier, shown, map, messages);
      case MIND_MAP -> told(ContactFormat.MM, dossier, shown, map, messages);
      case OUTLINE -> told(ContactFormat.OPML, dossier, shown, map, messages);
      case GRAPH -> told(ContactFormat.GRAPHML, dossier, shown, map, messages);
    };
  }

  private byte[] drawn(
      NetworkPicture.Kind kind,
      Dossier dossier,
      Optional<Collection<UUID>> shown,
      Shown map,
      Messages messages) {
    boolean onScreen = kind == NetworkPicture.Kind.PNG || kind == NetworkPicture.Kind.SVG;
    return new NetworkPicture(messages, manners.get().dormancy(today()))
        .of(dossier, kind, map, shown, map.dark() && onScreen);
  }

  private static byte[] told(
      ContactFormat format,
      Dossier dossier,
      Optional<Collection<UUID>> shown,
      Shown map,
      Messages messages) {
    Roster roster =
        shown.map(ids -> Roster.of(dossier, ids)).orElseGet(() -> Roster.everyone(dossier));
    return format.write(roster, grouping(map), messages);
  }

  private static Grouping grouping(Shown map) {
    return switch (map.grouping()) {
      case ORGANISATION -> Grouping.ORGANISATION;
      case SECTOR -> Grouping.SECTOR;
      case EXPERTISE -> Grouping.EXPERTISE;
      case DEGREE -> Grouping.DEGREE;
    };
  }

  @Override
  public void writeAccess(Path file, Dossier dossier, UUID contact, Messages messages)
      throws IOException {
    AccessSheet held = AccessSheet.of(dossier, contact, messages.language(), today());
    write(file, press.access(held).pdf());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try {
      PlainFile.write(file, bytes);
    } catch (StoreException e) {
      throw e.problem() == Problem.IS_DOSSIER ? new OntoADossier(e) : new IOException(e);
    }
  }
}
