package az.rayon.opendata.uploads.reading;

import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;

/// A column of a file and what becomes of it: `head` is what it is called there, `name` what it will be called.
public record Field(String head, String name, Translated title, Holds holds, String unit, Constraints constraints) {

  /// The column as the catalogue will show it: its title names the unit, because a number without one says little.
  public Column column() {
    return new Column(name, unit.isEmpty()
        ? title
        : new Translated(title.az() + ", " + unit, title.en().isEmpty() ? "" : title.en() + ", " + unit,
            title.ru().isEmpty() ? "" : title.ru() + ", " + unit),
        holds);
  }
}
