package az.rayon.actionplan.imports;

import az.rayon.actionplan.imports.Scan.Rows;
import az.rayon.actionplan.imports.Scan.Unreadable;
import az.rayon.actionplan.imports.Scan.Why;

/// Opens a file by what is in it; its name is not asked.
final class FileScan {

  static final int MOST_BYTES = 10 << 20;
  static final int MOST_TEXT = 4 << 20;
  static final int MOST_ROWS = 5_000;

  private FileScan() {}

  static Scan of(byte[] bytes) {
    if (bytes.length == 0) return new Unreadable(Why.EMPTY, 0);
    if (bytes.length > MOST_BYTES) return new Unreadable(Why.TOO_LARGE, 0);
    var scan = opened(bytes);
    return scan instanceof Rows(var rows) && rows.size() > MOST_ROWS ? new Unreadable(Why.TOO_MANY_ROWS, 0) : scan;
  }

  private static Scan opened(byte[] bytes) {
    if (begins(bytes, "PK\u0003\u0004")) return OfficeScan.of(bytes);
    if (begins(bytes, "%PDF")) return new Unreadable(Why.PDF, 0);
    if (begins(bytes, "\u00D0\u00CF\u0011\u00E0")) return new Unreadable(Why.OLD_OFFICE, 0);
    if (bytes.length > MOST_TEXT) return new Unreadable(Why.TOO_LARGE, 0);
    return TextScan.of(bytes);
  }

  private static boolean begins(byte[] bytes, String magic) {
    if (bytes.length < magic.length()) return false;
    for (int i = 0; i < magic.length(); i++) {
      if ((char) (bytes[i] & 0xFF) != magic.charAt(i)) return false;
    }
    return true;
  }
}
