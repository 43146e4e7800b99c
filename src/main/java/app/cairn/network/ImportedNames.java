package app.cairn.network;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The names of the circles or of the organisations of a dossier, those included under which
/// earlier imports knew them: a file that comes again finds what was renamed since.
final class ImportedNames {

  /// The fields under which an [Import] notes what its file calls a circle, or an organisation.
  static final String CIRCLE = "circle";

  static final String ORGANISATION = "name";

  private final Map<String, UUID> ids = new HashMap<>();
  private final Map<String, UUID> gone = new HashMap<>();

  private ImportedNames() {}

  static ImportedNames circles(Dossier dossier) {
    ImportedNames names = new ImportedNames();
    Circle.all(dossier).forEach(circle -> names.ids.putIfAbsent(key(circle.name()), circle.id()));
    return names.earlier(dossier, Circle.KIND, CIRCLE);
  }

  static ImportedNames organisations(Dossier dossier) {
    ImportedNames names = new ImportedNames();
    dossier.all(Organisation.KIND).forEach(o -> names.ids.putIfAbsent(key(o.name()), o.id()));
    return names.earlier(dossier, Organisation.KIND, ORGANISATION);
  }

  private <E extends Record & Entity> ImportedNames earlier(
      Dossier dossier, EntityKind<E> kind, String field) {
    for (Import done : dossier.all(Import.KIND)) {
      for (Import.Filled filled : done.filled()) {
        if (filled.field().equals(field)) {
          boolean there = dossier.find(kind, filled.contact()).isPresent();
          (there ? ids : gone).putIfAbsent(key(filled.after()), filled.contact());
        }
      }
    }
    return this;
  }

  /// What has this name, or had it when it was imported; null for none.
  UUID id(String name) {
    return ids.get(key(name));
  }

  /// True where an import brought it, and somebody took it away.
  boolean gone(String name) {
    return gone.containsKey(key(name));
  }

  void put(String name, UUID id) {
    ids.put(key(name), id);
  }

  /// A name without letters is its own key.
  private static String key(String name) {
    String words = Likeness.words(name);
    return words.isEmpty() ? name : words;
  }
}
