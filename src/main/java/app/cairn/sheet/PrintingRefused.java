package app.cairn.sheet;

/// A printer did not take a page. What is said about it: the message `sheet.printer.failed`, with
/// the printer's name.
public final class PrintingRefused extends Exception {

  private static final long serialVersionUID = 1;

  private final String printer;

  PrintingRefused(String printer, Throwable cause) {
    super("The printer " + printer + " refused the page", cause);
    this.printer = printer;
  }

  /// The printer's name.
  public String printer() {
    return printer;
  }
}
