package app.cairn.ui.shell;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.profile.Profile;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;

/// Files that one may try to open by mistake.
final class BadFiles {

  private BadFiles() {}

  static Path make(String what, Path folder) throws IOException {
    Path file = folder.resolve(what + " 🪨 שלום.cairn");
    switch (what) {
      case "empty" -> Files.createFile(file);
      case "text" -> Files.writeString(file, "Cher journal, aujourd’hui…");
      case "sqlite" -> sqlite(file);
      case "truncated" -> truncated(file, folder);
      case "folder" -> Files.createDirectory(file);
      default -> {}
    }
    return file;
  }

  private static void sqlite(Path file) throws IOException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      c.createStatement().execute("CREATE TABLE recipe (name TEXT)");
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static void truncated(Path file, Path folder) throws IOException {
    DossierStore store =
        new DossierStore(
            new AppFolders(folder.resolve("other")), Rooms.model(), InstantSource.system());
    store
        .create(file, new Dossier.Builder().put(Profile.KIND, Profile.named("Ana")).build())
        .close();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
  }
}
