package app.cairn.exchange.contacts;

import app.cairn.exchange.ExchangeException;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// In which encoding a text is written: as its mark says, else what its bytes show; where each
/// letter takes a byte or a few, line by line ([MixedText]).
final class Encoding {

  static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int LOOKED_AT = 4096;

  private Encoding() {}

  /// The whole text, without the mark that may begin it.
  ///
  /// @throws ExchangeException where it is no text
  static Reader reader(Content content) throws ExchangeException {
    byte[] bytes = content.bytes();
    Charset charset = wide(content);
    if (charset != null) {
      int mark = content.startsWith(0xFF, 0xFE) || content.startsWith(0xFE, 0xFF) ? 2 : 0;
      return new InputStreamReader(
          new ByteArrayInputStream(bytes, mark, bytes.length - mark), charset);
    }
    return marked(content) ? new MixedText(bytes, 3, true) : new MixedText(bytes);
  }

  /// True where every letter takes a byte or a few, and nothing says which encoding it is: parts of
  /// such a file may come from several programs.
  static boolean open(Content content) throws ExchangeException {
    return wide(content) == null && !marked(content);
  }

  private static boolean marked(Content content) {
    return content.startsWith(0xEF, 0xBB, 0xBF);
  }

  /// UTF-16, whichever byte comes first; null for another encoding.
  private static Charset wide(Content content) throws ExchangeException {
    if (content.startsWith(0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (content.startsWith(0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    byte[] bytes = content.bytes();
    int[] zeros = new int[2];
    int looked = Math.min(bytes.length, LOOKED_AT);
    for (int i = 0; i < looked; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    return zeros[0] + zeros[1] == 0 ? null : withoutMark(content, zeros, looked / 2);
  }

  /// Every second byte of a western text in UTF-16 is zero; in other texts none is.
  private static Charset withoutMark(Content content, int[] zeros, int pairs)
      throws ExchangeException {
    if (zeros[1] * 4 > pairs * 3 && zeros[0] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    if (zeros[0] * 4 > pairs * 3 && zeros[1] == 0) {
      return StandardCharsets.UTF_16BE;
    }
    throw new ExchangeException("import.problem.unknown", content.name());
  }
}
