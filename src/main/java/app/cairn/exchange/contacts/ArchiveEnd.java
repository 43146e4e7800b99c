package app.cairn.exchange.contacts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// What a ZIP ends with: the list of what is in it. One that was cut has none.
///
/// @param entries how many it lists; [#MANY] where it says so in a larger list only
record ArchiveEnd(int entries) {

  static final int MANY = 0xFFFF;

  private static final int MARK = 0x06054B50;
  private static final int LIST_MARK = 0x02014B50;
  private static final int LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;

  /// The end of an archive; null where it has none.
  static ArchiveEnd of(byte[] bytes) {
    ByteBuffer archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int last = bytes.length - LENGTH;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (archive.getInt(at) == MARK && listed(archive, at)) {
        return new ArchiveEnd(Short.toUnsignedInt(archive.getShort(at + 10)));
      }
    }
    return null;
  }

  /// True where the list is where the end says: that of an archive within the archive is not.
  private static boolean listed(ByteBuffer archive, int at) {
    int list = archive.getInt(at + 16);
    boolean elsewhere = list == -1 || archive.getShort(at + 10) == 0;
    return elsewhere || list >= 0 && list < at && archive.getInt(list) == LIST_MARK;
  }

  /// True where `read` is as many as it lists.
  boolean lists(int read) {
    return entries == MANY || entries == read;
  }
}
