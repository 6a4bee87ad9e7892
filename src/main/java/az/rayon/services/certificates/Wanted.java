package az.rayon.services.certificates;

import az.rayon.kernel.Translated;
import java.util.List;

/// A field of a certificate that whoever orders it must or may give, under the name by which the text calls for it.
///
/// @param from what it begins with: a question of the service's form, or a fact that a register of this program knows;
/// empty where whoever decides writes it
/// @param columns of a table, from left to right; empty for every other kind
public record Wanted(String name, Translated label, Kind kind, boolean required, String from,
    List<String> columns) {

  public Wanted {
    columns = List.copyOf(columns);
  }

  /// What is given for a field, and how it is printed.
  public enum Kind {
    /// a few words
    LINE,
    /// a text of several paragraphs; stands in the certificate on its own
    LINES,
    /// a whole number
    NUMBER,
    /// a day, as the state writes it or as machines do
    DATE,
    /// a line for each row, its cells apart by semicolons; stands in the certificate on its own
    TABLE;

    boolean alone() {
      return this == LINES || this == TABLE;
    }
  }
}
