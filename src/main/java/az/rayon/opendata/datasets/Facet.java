package az.rayon.opendata.datasets;

import az.rayon.opendata.freshness.Freshness;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// By what the catalogue can be narrowed down, and which values there can be. What a dataset has none of is "".
enum Facet {
  THEME("agri", "econ", "educ", "ener", "envi", "gove", "heal", "intr", "just", "regi", "soci", "tech", "tran"),
  FREQUENCY("cont", "daily", "weekly", "monthly", "quarterly", "annual", "irreg"),
  /// Only a dataset of which a day was promised can be late, or in time.
  FRESHNESS("late", "kept");

  private final String codes;

  Facet(String... codes) {
    this.codes = String.join(" ", codes);
  }

  /// `late` are those that were found late when the datasets were last looked at.
  String of(Dataset dataset, Map<String, LocalDate> late) {
    var about = dataset.about();
    if (about == null) return "";
    return switch (this) {
      case THEME -> about.theme();
      case FREQUENCY -> about.frequency();
      case FRESHNESS -> late.containsKey(dataset.name()) ? "late" : Freshness.period(about).isPresent() ? "kept" : "";
    };
  }

  boolean knows(String code) {
    return List.of(codes.split(" ")).contains(code);
  }

  /// As it stands in addresses and before the codes in the messages.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
