package app.cairn.ui.kit.paper;

/// Proposes the name of a file.
public final class FileName {

  private static final int MOST = 80;

  private FileName() {}

  /// `Fiche pitch Nadia Morvan.pdf`: without what some system refuses in a name.
  public static String of(String what, String whose, String ending) {
    String name = (what + " " + whose).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ");
    String cut =
        name.codePoints()
            .limit(MOST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return cut.strip().replaceAll("\\s+", " ") + "." + ending;
  }
}
