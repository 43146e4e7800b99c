package app.cairn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.Example;
import app.cairn.meeting.Manners;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.Pace;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.meeting.agenda.AgendaWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The agenda that leaves the window: a calendar, or nothing at all.
class StoredAgendaTest {

  private static final Messages MESSAGES = new Messages(Language.FRENCH);

  private final AgendaWriter writer = new StoredAgenda(InstantSource.system(), () -> Manners.USUAL);

  @TempDir Path disk;

  @Test
  void meetingsGoIntoACalendarInPlaceOfWhatStoodThere() throws IOException {
    Path file = Files.writeString(disk.resolve("Agenda.ics"), "hier");
    Dossier example = new Example(Rooms.model()).dossier(Language.FRENCH);
    assertThat(writer.write(file, example, MESSAGES)).isTrue();
    assertThat(file).content().startsWith("BEGIN:VCALENDAR").contains("Samira Benali");
  }

  @Test
  void withoutADateNothingIsWritten() throws IOException {
    Path file = Files.writeString(disk.resolve("Agenda.ics"), "hier");
    assertThat(writer.write(file, Dossier.empty(), MESSAGES)).isFalse();
    assertThat(file).hasContent("hier");
  }

  @Test
  void aDossierIsNeverOverwritten() throws IOException {
    Path file = disk.resolve("Nadia.ics");
    Dossier example = new Example(Rooms.model()).dossier(Language.FRENCH);
    new DossierStore(
            new AppFolders(disk.resolve("app")),
            Rooms.model(),
            InstantSource.system(),
            Pace.USUAL,
            () -> MESSAGES)
        .create(file, example)
        .close();
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> writer.write(file, example, MESSAGES))
        .isInstanceOf(AgendaWriter.OntoADossier.class);
    assertThat(file).hasBinaryContent(before);
  }
}
