package app.cairn.sheet;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The QR code of a contact card.
final class ContactCode {

  /// Modules a side at most: at 24 mm each is then 0.34 mm wide, which telephones' cameras read.
  private static final int LARGEST_VERSION = 13;

  /// The number of UTF-8 among the *extended channel interpretations*.
  private static final int UTF_8 = 26;

  private ContactCode() {}

  /// The code of `card`; empty when the card is too long for a code that a camera reads.
  static Optional<QrCode> of(ContactCard card) {
    String text = card.vCard();
    if (text.length() > 1000) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          QrCode.encodeSegments(segments(text), QrCode.Ecc.LOW, 1, LARGEST_VERSION, -1, true));
    } catch (DataTooLongException tooLong) {
      return Optional.empty();
    }
  }

  /// Accents are said to be UTF-8: some readers take them for Japanese otherwise.
  private static List<QrSegment> segments(String text) {
    List<QrSegment> segments = new ArrayList<>(QrSegment.makeSegments(text));
    if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
      segments.addFirst(QrSegment.makeEci(UTF_8));
    }
    return segments;
  }
}
