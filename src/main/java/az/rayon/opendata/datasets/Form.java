package az.rayon.opendata.datasets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/// In which form rows can be taken away.
public enum Form {
  CSV("text/csv;charset=UTF-8"), TSV("text/tab-separated-values;charset=UTF-8"), JSON("application/json"),
  /// one JSON object a line
  JSONL("application/x-ndjson"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /// a Frictionless Data Package: the rows as CSV with their Table Schema
  ZIP("application/zip");

  /// All of them, as the pattern of an address.
  public static final String WORDS = "csv|tsv|json|jsonl|xlsx|zip";

  private final String type;

  Form(String type) {
    this.type = type;
  }

  public static Optional<Form> of(String word) {
    return Arrays.stream(values()).filter(form -> form.ending().equals(word)).findFirst();
  }

  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  public MediaType type() {
    return MediaType.parseMediaType(type);
  }
}
