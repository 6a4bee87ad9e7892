package az.rayon.documents.arriving;

import java.text.Normalizer;
import java.util.Locale;

/// A file's name made safe to show, to store and to offer for saving: no path, no control character, nothing that
/// turns the reading direction round to hide the ending, and the ending that the content proved.
public final class FileName {

  private static final int LONGEST = 140;

  private FileName() {}

  public static String safe(String given, FileType type) {
    var cut = Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\'));
    var clean = Normalizer.normalize(given.substring(cut + 1), Normalizer.Form.NFC)
        .replaceAll("\\p{C}|[\\u2028\\u2029]", "")
        .replaceAll("[\\s\\u00A0]+", " ")
        .replaceAll("[<>:\"|?*/\\\\]", "_")
        .strip();
    var stem = stem(clean, type);
    return (stem.isEmpty() ? "fayl" : stem) + "." + type.ending();
  }

  private static String stem(String name, FileType type) {
    var dot = name.lastIndexOf('.');
    var known = dot >= 0 && isEnding(name.substring(dot + 1).toLowerCase(Locale.ROOT), type);
    var stem = (known ? name.substring(0, dot) : name).replaceAll("^[. ]+|[. ]+$", "");
    if (stem.length() <= LONGEST) return stem;
    var end = Character.isHighSurrogate(stem.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return stem.substring(0, end);
  }

  private static boolean isEnding(String ending, FileType type) {
    return ending.equals(type.ending()) || switch (type) {
      case JPEG -> ending.equals("jpeg") || ending.equals("jpe");
      case TIFF -> ending.equals("tiff");
      case CSV -> ending.equals("tsv");
      case TEXT -> ending.equals("text") || ending.equals("log") || ending.equals("md");
      case PDF, DOCX, XLSX, ODT, ODS, PNG, WEBP, EML, TNEF, ROWS -> false;
    };
  }
}
