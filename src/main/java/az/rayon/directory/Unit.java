package az.rayon.directory;

import az.rayon.kernel.Translated;
import org.jspecify.annotations.Nullable;

/// A part of the authority as it stands in a term: its leadership, a department or sector of the apparatus, or
/// the representation in an administrative territorial circle (İƏD).
public record Unit(UnitId id, String code, Kind kind, @Nullable UnitId parent, Translated name, Contact contact,
    int place, Term term, Provenance provenance) {

  /// What sort of unit it is; for the whole life of the unit.
  public enum Kind {
    /// rəhbərlik
    LEADERSHIP,
    /// şöbə
    DEPARTMENT,
    /// sektor
    SECTOR,
    /// İƏD üzrə nümayəndəlik
    REPRESENTATION
  }
}
