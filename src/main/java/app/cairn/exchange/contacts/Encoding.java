package app.cairn.exchange.contacts;

import app.cairn.exchange.ExchangeException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// In which encoding a text is written: as its mark says, else UTF-8 where it is that without a
/// fault, else what Windows writes in western Europe.
final class Encoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int CHUNK = 8192;
  private static final int LOOKED_AT = 4096;

  private Encoding() {}

  /// @throws ExchangeException where it is no text
  static Charset of(Content content) throws ExchangeException {
    if (content.startsWith(0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
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
    if (zeros[0] + zeros[1] > 0) {
      return withoutMark(content, zeros, looked / 2);
    }
    return faultless(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
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

  /// How many bytes the mark takes.
  static int mark(Content content) {
    if (content.startsWith(0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return content.startsWith(0xFF, 0xFE) || content.startsWith(0xFE, 0xFF) ? 2 : 0;
  }

  private static boolean faultless(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      // A file that is cut may end within a letter.
      result = decoder.decode(in, out, false);
    }
    return !result.isError();
  }
}
