package az.rayon.opendata.uploads.reading;

import java.util.Locale;
import java.util.Optional;

/// How the rows stand in a file that was sent.
public enum Kind {
  /// cells with a sign between them: CSV, TSV
  TEXT,
  /// an array of objects, or one object a line
  JSON, XLSX;

  public static Optional<Kind> of(String file) {
    var name = file.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv", "tsv", "tab", "txt" -> TEXT;
      case "json", "jsonl", "ndjson" -> JSON;
      case "xlsx" -> XLSX;
      default -> null;
    });
  }
}
