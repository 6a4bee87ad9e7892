package az.rayon.directory.sheets;

import org.springframework.dao.DataIntegrityViolationException;

/// Why the database would not take a row: which of its promises the row would break, in a person's terms.
public record Clash(String column, String message) {

  public static Clash of(DataIntegrityViolationException refused) {
    var cause = String.valueOf(refused.getMostSpecificCause().getMessage());
    if (cause.contains("organisation_voen_key")) return new Clash("voen", "directory.import.voenTaken");
    return new Clash("from", "directory.import.overlap");
  }

  public void tell(Line line) {
    line.wrong(column, "", message);
  }
}
