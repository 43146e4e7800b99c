package app.cairn.sheet;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end. Java's own rules end one after « l’ » and beside a narrow no-break space:
/// French does not (Unicode Standard Annex 14, classes QU and GL).
final class LineBreaks implements FSTextBreaker {

  private static final String GLUE = "\u00A0\u202F\u2060\uFEFF";
  private static final String NEVER_FIRST = "»;:!?,.…)]" + GLUE;
  private static final String NEVER_LAST = "«([" + GLUE;

  private final FSTextBreaker usual;
  private String text = "";

  LineBreaks(Locale language) {
    usual = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(language));
  }

  @Override
  public void setText(String newText) {
    text = newText;
    usual.setText(newText);
  }

  @Override
  public int next() {
    int next = usual.next();
    while (next > 0 && next < text.length() && !breaks(next)) {
      next = usual.next();
    }
    return next;
  }

  private boolean breaks(int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean elided = (before == '’' || before == '\'') && Character.isLetterOrDigit(after);
    return !elided && NEVER_LAST.indexOf(before) < 0 && NEVER_FIRST.indexOf(after) < 0;
  }
}
