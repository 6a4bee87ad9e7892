package az.rayon.directory.register;

import az.rayon.directory.Contact;
import az.rayon.directory.Provenance;
import az.rayon.directory.Standing;
import az.rayon.directory.Term;
import az.rayon.kernel.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How the directory's tables spell what several of them hold.
final class Columns {

  /// The first and last day of a period `p`, to select beside its other columns.
  static final String TERM = "lower(p.valid) as since, upper(p.valid) - 1 as until";

  private Columns() {}

  static UUID id(ResultSet row) throws SQLException {
    return row.getObject("id", UUID.class);
  }

  static Term term(ResultSet row) throws SQLException {
    return new Term(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
  }

  static Translated translated(ResultSet row, String column) throws SQLException {
    return new Translated(row.getString(column + "_az"), row.getString(column + "_en"), row.getString(column + "_ru"));
  }

  static Contact contact(ResultSet row) throws SQLException {
    return new Contact(row.getString("address"), row.getString("phone"), row.getString("email"));
  }

  static Provenance provenance(ResultSet row) throws SQLException {
    return new Provenance(Standing.valueOf(row.getString("standing")), row.getString("source"));
  }

  /// The parameters of the columns that nearly every table of periods has.
  static Map<String, ?> row(@Nullable UUID thing, Term term, Provenance provenance) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("thing", thing);
    row.put("from", term.from());
    row.put("until", term.until());
    row.put("standing", provenance.standing().name());
    row.put("source", provenance.source());
    return row;
  }

  static Map<String, ?> row(Translated name) {
    return Map.of("az", name.az(), "en", name.en(), "ru", name.ru());
  }

  static Map<String, ?> row(Contact contact) {
    return Map.of("address", contact.address(), "phone", contact.phone(), "email", contact.email());
  }
}
