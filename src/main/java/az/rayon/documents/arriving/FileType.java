package az.rayon.documents.arriving;

/// The kinds of file that are accepted.
public enum FileType {
  PDF("application/pdf", "pdf", true), DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx", false), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx",
          false), ODT("application/vnd.oasis.opendocument.text", "odt", false), ODS(
              "application/vnd.oasis.opendocument.spreadsheet", "ods", false), JPEG("image/jpeg", "jpg", true), PNG(
                  "image/png", "png", true), WEBP("image/webp", "webp", true), TIFF("image/tiff", "tif", false), EML(
                      "message/rfc822", "eml", false), CSV("text/csv", "csv",
                          false), TNEF("application/ms-tnef", "dat", false), TEXT("text/plain", "txt", false),
  /// Rows that programs of ours read and write; never told by content, never shown.
  ROWS("application/octet-stream", "bin", false);

  private final String media;
  private final String ending;
  private final boolean harmless;

  FileType(String media, String ending, boolean harmless) {
    this.media = media;
    this.ending = ending;
    this.harmless = harmless;
  }

  public String media() {
    return media;
  }

  String ending() {
    return ending;
  }

  /// Whether a browser may show it in a page of its own, inside a sandbox. All else is saved, not shown.
  public static boolean mayShow(String media) {
    for (var type : values()) {
      if (type.media.equals(media)) return type.harmless;
    }
    return false;
  }
}
