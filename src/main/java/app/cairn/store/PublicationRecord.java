package app.cairn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What we know of the document on the disk: written beside the working copy before and after each
/// publication, so that a crash between the two does not make our own work look like somebody
/// else's.
///
/// @param document where it stands
/// @param known the hash of what we opened or published last
/// @param upTo the latest stamp in it; empty when there is none
/// @param next the hash of what is being put in its place, or null
/// @param nextUpTo the latest stamp in that, or null
record PublicationRecord(Path document, String known, String upTo, String next, String nextUpTo) {

  private static final String NAME = "publication.json";

  static Optional<PublicationRecord> read(Path folder) {
    try {
      Map<?, ?> json = (Map<?, ?>) Json.parse(Files.readString(folder.resolve(NAME)));
      return Optional.of(
          new PublicationRecord(
              Path.of((String) json.get("document")),
              (String) json.get("known"),
              (String) json.get("upTo"),
              (String) json.get("next"),
              (String) json.get("nextUpTo")));
    } catch (IOException | RuntimeException none) {
      // Without it every document looks changed by somebody else, which is the careful answer.
      return Optional.empty();
    }
  }

  void write(Path folder) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("document", document.toString());
    json.put("known", known);
    json.put("upTo", upTo);
    json.put("next", next);
    json.put("nextUpTo", nextUpTo);
    Path fresh = folder.resolve(NAME + ".new");
    Files.writeString(fresh, Json.print(json));
    Disk.force(fresh);
    Files.move(
        fresh,
        folder.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Disk.forceFolder(folder);
  }

  static PublicationRecord of(Path document, String hash, String upTo) {
    return new PublicationRecord(document, hash, upTo, null, null);
  }

  PublicationRecord publishing(String hash, String stamp) {
    return new PublicationRecord(document, known, upTo, hash, stamp);
  }

  /// True when a file of this hash is ours: we know it, or were about to put it there.
  boolean ours(String hash) {
    return hash.equals(known) || hash.equals(next);
  }

  /// The record once it is known that a file of this hash, one of [#ours], is there.
  PublicationRecord settled(String hash) {
    return hash.equals(known) ? of(document, known, upTo) : of(document, next, nextUpTo);
  }
}
