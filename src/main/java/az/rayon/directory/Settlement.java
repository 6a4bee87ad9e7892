package az.rayon.directory;

import az.rayon.kernel.Translated;

/// A place where people live, and the representation (İƏD) that serves it.
public record Settlement(SettlementId id, String code, Kind kind, Translated name, UnitId office, Term term,
    Provenance provenance) {

  /// şəhər, qəsəbə, kənd
  public enum Kind {
    CITY, TOWN, VILLAGE
  }
}
