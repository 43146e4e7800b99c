package app.cairn.cli;

import app.cairn.store.Inspection;

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
  NO_DISPLAY(9);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  /// How a command ends that was given a file in that state.
  static ExitCode of(Inspection.State state) {
    return switch (state) {
      case OK -> DONE;
      case DAMAGED -> DAMAGED;
      case NEWER -> NEWER;
      case FOREIGN -> FOREIGN;
      case UNREADABLE -> CANNOT_READ;
    };
  }
}
