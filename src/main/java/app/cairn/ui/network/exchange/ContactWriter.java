package app.cairn.ui.network.exchange;

import app.cairn.dossier.Dossier;
import app.cairn.map.Shown;
import app.cairn.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Writes people to files of other programs. Blocking, never on the JavaFX thread.
public interface ContactWriter {

  /// What a file is for.
  enum Format {
    /// The map, to look at or to show.
    PICTURE("png"),
    /// The map, to draw on.
    DRAWING("svg"),
    /// The map on one page.
    PAGE("pdf"),
    /// The map, a branch a page, with an index.
    PAGES("pdf"),
    /// A spreadsheet.
    TABLE("csv"),
    /// An address book of today.
    CARDS("vcf"),
    /// An older address book, an older telephone.
    OLDER_CARDS("vcf"),
    /// Freeplane.
    MIND_MAP("mm"),
    /// An outliner.
    OUTLINE("opml"),
    /// A program that draws graphs.
    GRAPH("graphml");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }

    String ending() {
      return ending;
    }

    /// True for what one looks at on a screen, by night as by day.
    boolean onScreen() {
      return this == PICTURE || this == DRAWING;
    }

    /// The end of its message keys.
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A dossier stands there, under whatever name.
  final class OntoADossier extends IOException {

    private static final long serialVersionUID = 1;

    public OntoADossier(Throwable cause) {
      super(cause);
    }
  }

  /// Writes a file, whole or not at all, in place of what stood there.
  ///
  /// @param shown who goes out; empty for everyone
  /// @param map how the map is shown, for the formats that show it
  /// @throws OntoADossier when that is a dossier
  /// @throws IOException when it cannot be written
  void write(
      Path file,
      Format format,
      Dossier dossier,
      Optional<Collection<UUID>> shown,
      Shown map,
      Messages messages)
      throws IOException;

  /// Writes the access sheet of a contact, a PDF.
  ///
  /// @throws IOException when it cannot be written
  void writeAccess(Path file, Dossier dossier, UUID contact, Messages messages) throws IOException;
}
