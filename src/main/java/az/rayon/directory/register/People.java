package az.rayon.directory.register;

import az.rayon.directory.Person;
import az.rayon.directory.PersonId;
import az.rayon.directory.Provenance;
import az.rayon.directory.Standing;
import az.rayon.directory.Term;
import az.rayon.directory.register.Periods.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the people of the authority are kept, with the names they had.
@Repository
public class People {

  private static final String SELECT = """
      select i.id, i.code, p.surname, p.given, p.patronymic, p.particle, p.standing, p.source, %s
      from directory.person i join directory.person_period p on p.thing = i.id
      """.formatted(Columns.TERM);

  private final JdbcClient db;
  private final Periods periods;

  People(JdbcClient db, Periods periods) {
    this.db = db;
    this.periods = periods;
  }

  public List<Person> all() {
    return db.sql(SELECT + " order by i.code, lower(p.valid)").query((row, _) -> person(row, "")).list();
  }

  List<Person> on(LocalDate day) {
    return db.sql(SELECT + " where p.valid @> ?").param(day).query((row, _) -> person(row, "")).list();
  }

  public Optional<Person> find(UUID id, LocalDate day) {
    return db.sql(SELECT + " where i.id = ? and lower(p.valid) <= ? order by lower(p.valid) desc limit 1")
        .params(id, day).query((row, _) -> person(row, "")).optional();
  }

  List<Person> history(String code) {
    return db.sql(SELECT + " where i.code = ? order by lower(p.valid) desc").param(code)
        .query((row, _) -> person(row, "")).list();
  }

  public void put(Person person) {
    db.sql("""
        insert into directory.person (id, code) values (?, ?)
        on conflict do nothing
        """).params(person.id().value(), person.code()).update();
    var term = periods.makeRoom(Table.PERSON, person.id().value(), person.term());
    db.sql("""
        insert into directory.person_period (thing, valid, surname, given, patronymic, particle, standing, source)
        values (:thing, daterange(:from, :until, '[]'), :surname, :given, :patronymic, :particle, :standing, :source)
        """).params(Columns.row(person.id().value(), term, person.provenance())).param("surname", person.surname())
        .param("given", person.given()).param("patronymic", person.patronymic())
        .param("particle", person.particle() == null ? null : person.particle().name()).update();
  }

  /// A person from a row in which the columns that others have too begin with a prefix.
  static Person person(ResultSet row, String prefix) throws SQLException {
    var particle = row.getString("particle");
    return new Person(new PersonId(Columns.id(row)), row.getString("code"), row.getString("surname"),
        row.getString("given"), row.getString("patronymic"),
        particle == null ? null : Person.Particle.valueOf(particle),
        new Term(row.getObject(prefix + "since", LocalDate.class), row.getObject(prefix + "until", LocalDate.class)),
        new Provenance(Standing.valueOf(row.getString(prefix + "standing")), row.getString(prefix + "source")));
  }
}
