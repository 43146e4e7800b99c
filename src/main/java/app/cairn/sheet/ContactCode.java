package app.cairn.sheet;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.Optional;

/// The QR code of a contact card.
final class ContactCode {

  /// Modules a side at most: at 24 mm each is then 0.34 mm wide, which telephones' cameras read.
  private static final int LARGEST_VERSION = 13;

  private ContactCode() {}

  /// The code of `card`; empty when the card is too long for a code that a camera reads.
  static Optional<QrCode> of(ContactCard card) {
    String text = card.vCard();
    if (text.length() > 1000) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          QrCode.encodeSegments(
              QrSegment.makeSegments(text), QrCode.Ecc.LOW, 1, LARGEST_VERSION, -1, true));
    } catch (DataTooLongException tooLong) {
      return Optional.empty();
    }
  }
}
