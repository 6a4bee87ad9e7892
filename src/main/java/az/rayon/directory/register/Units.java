package az.rayon.directory.register;

import az.rayon.directory.Unit;
import az.rayon.directory.UnitId;
import az.rayon.directory.register.Periods.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where units are kept.
@Repository
public class Units {

  private static final String SELECT = """
      select u.id, u.code, u.kind, p.parent, p.name_az, p.name_en, p.name_ru, p.address, p.phone, p.email, p.place,
        p.standing, p.source, %s
      from directory.unit u join directory.unit_period p on p.thing = u.id
      """.formatted(Columns.TERM);

  private final JdbcClient db;
  private final Periods periods;

  Units(JdbcClient db, Periods periods) {
    this.db = db;
    this.periods = periods;
  }

  public List<Unit> all() {
    return db.sql(SELECT + " order by u.code, lower(p.valid)").query(Units::unit).list();
  }

  public List<Unit> on(LocalDate day) {
    return db.sql(SELECT + " where p.valid @> ?").param(day).query(Units::unit).list();
  }

  public Optional<Unit> find(UUID id, LocalDate day) {
    return db.sql(SELECT + " where u.id = ? and lower(p.valid) <= ? order by lower(p.valid) desc limit 1")
        .params(id, day).query(Units::unit).optional();
  }

  List<Unit> history(String code) {
    return db.sql(SELECT + " where u.code = ? order by lower(p.valid) desc").param(code).query(Units::unit).list();
  }

  public void put(Unit unit) {
    db.sql("""
        insert into directory.unit (id, code, kind) values (?, ?, ?)
        on conflict do nothing
        """).params(unit.id().value(), unit.code(), unit.kind().name()).update();
    var term = periods.makeRoom(Table.UNIT, unit.id().value(), unit.term());
    db.sql("""
        insert into directory.unit_period (thing, valid, parent, name_az, name_en, name_ru, address, phone, email,
          place, standing, source)
        values (:thing, daterange(:from, :until, '[]'), :parent, :az, :en, :ru, :address, :phone, :email, :place,
          :standing, :source)
        """).params(Columns.row(unit.id().value(), term, unit.provenance())).params(Columns.row(unit.name()))
        .params(Columns.row(unit.contact())).param("parent", unit.parent() == null ? null : unit.parent().value())
        .param("place", unit.place()).update();
  }

  private static Unit unit(ResultSet row, int at) throws SQLException {
    var parent = row.getObject("parent", UUID.class);
    return new Unit(new UnitId(Columns.id(row)), row.getString("code"), Unit.Kind.valueOf(row.getString("kind")),
        parent == null ? null : new UnitId(parent), Columns.translated(row, "name"), Columns.contact(row),
        row.getInt("place"), Columns.term(row), Columns.provenance(row));
  }
}
