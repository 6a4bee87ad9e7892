package az.rayon.appeals.register;

import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Organisation;
import az.rayon.appeals.register.Author.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Whoever wrote, as the columns that every register has for them. What does not apply is empty.
public final class AuthorColumns {

  private AuthorColumns() {}

  public static void put(Author author, MapSqlParameterSource row) {
    var contacts = author.contacts();
    var person = author instanceof Person it ? it : new Person("", "", "", contacts);
    row.addValue("surname", person.surname()).addValue("given_name", person.givenName())
        .addValue("patronymic", person.patronymic())
        .addValue("organisation", author instanceof Organisation organisation ? organisation.name() : "")
        .addValue("address", contacts.address()).addValue("email", contacts.email())
        .addValue("phone", contacts.phone());
  }

  /// `letterhead` is asked of an organisation only.
  public static Author read(ResultSet row, boolean letterhead) throws SQLException {
    var contacts = new Contacts(row.getString("address"), row.getString("email"), row.getString("phone"));
    var organisation = row.getString("organisation");
    return organisation.isEmpty()
        ? new Person(row.getString("surname"), row.getString("given_name"), row.getString("patronymic"), contacts)
        : new Organisation(organisation, contacts, letterhead);
  }
}
