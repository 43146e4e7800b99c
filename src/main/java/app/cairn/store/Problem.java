package app.cairn.store;

/// What can go wrong with a file, each told in one sentence (`store.problem.<NAME>`, {0} being the
/// file's name).
public enum Problem {
  /// There is no such file.
  MISSING,
  /// A folder stands there.
  IS_FOLDER,
  /// A dossier is there, where something else was to be written.
  IS_DOSSIER,
  /// The file holds not one byte.
  EMPTY,
  /// Some other kind of file.
  FOREIGN,
  /// An SQLite database, but of another program.
  OTHER_SQLITE,
  /// A dossier, but something in it is broken.
  DAMAGED,
  /// Made by a version of the program that this one cannot read.
  NEWER,
  /// This user may not read, or not write, there.
  NO_PERMISSION,
  /// The folder it is to stand in does not exist.
  NO_FOLDER,
  /// A file of this name is there already.
  EXISTS,
  /// No file is there now, but it is the place of a dossier that a window has open.
  TAKEN,
  /// The dossier is open in another window.
  IN_USE,
  /// Another copy of the dossier is open in another window.
  COPY_IN_USE,
  /// The disk is full, or the allowance on it.
  DISK_FULL,
  /// The name cannot be a file's.
  BAD_NAME,
  /// Our own files cannot be written; {0} is their folder.
  HOME_REFUSES,
  /// There is no room for our own files; {0} is their folder.
  HOME_FULL,
  /// Reading failed for another reason.
  CANNOT_READ,
  /// Writing failed for another reason.
  CANNOT_WRITE;

  /// The key of its sentence.
  public String key() {
    return "store.problem." + name();
  }
}
