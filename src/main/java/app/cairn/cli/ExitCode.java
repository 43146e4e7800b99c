package app.cairn.cli;

import app.cairn.store.Inspection;
import app.cairn.store.Problem;

/// What a command leaves to the shell. Documented in its help: never renumber.
public enum ExitCode {
  DONE(0),
  /// Something nobody foresaw: a fault of the program.
  UNFORESEEN(1),
  USAGE(2),
  DAMAGED(3),
  NEWER(4),
  FOREIGN(5),
  CANNOT_WRITE(6),
  TOO_LONG(7),
  CANNOT_READ(8),
  NO_DISPLAY(9),
  /// There is nothing yet to put on the sheet, or into the calendar.
  EMPTY(10);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  /// How a command ends that met `problem`; null for none.
  static ExitCode of(Problem problem) {
    if (problem == null) {
      return DONE;
    }
    return switch (Inspection.State.of(problem)) {
      case OK -> DONE;
      case DAMAGED -> DAMAGED;
      case NEWER -> NEWER;
      case FOREIGN -> FOREIGN;
      case UNREADABLE -> refusesWords(problem) ? CANNOT_WRITE : CANNOT_READ;
    };
  }

  /// What one meets on the way to writing only: the dossier itself could be read.
  private static boolean refusesWords(Problem problem) {
    return switch (problem) {
      case IN_USE, COPY_IN_USE, TAKEN, EXISTS, DISK_FULL, HOME_REFUSES, HOME_FULL, CANNOT_WRITE ->
          true;
      default -> false;
    };
  }
}
