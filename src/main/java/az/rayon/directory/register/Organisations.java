package az.rayon.directory.register;

import az.rayon.directory.Organisation;
import az.rayon.directory.OrganisationId;
import az.rayon.directory.register.Periods.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where organisations are kept.
@Repository
public class Organisations {

  private static final String SELECT = """
      select o.id, o.code, o.voen, p.kind, p.name_az, p.name_en, p.name_ru, p.registration, p.address, p.phone, p.email,
        p.site, p.standing, p.source, %s
      from directory.organisation o join directory.organisation_period p on p.thing = o.id
      """.formatted(Columns.TERM);

  private final JdbcClient db;
  private final Periods periods;

  Organisations(JdbcClient db, Periods periods) {
    this.db = db;
    this.periods = periods;
  }

  public List<Organisation> all() {
    return db.sql(SELECT + " order by o.code, lower(p.valid)").query(Organisations::organisation).list();
  }

  public List<Organisation> on(LocalDate day) {
    return db.sql(SELECT + " where p.valid @> ?").param(day).query(Organisations::organisation).list();
  }

  public Optional<Organisation> find(UUID id, LocalDate day) {
    return db.sql(SELECT + " where o.id = ? and lower(p.valid) <= ? order by lower(p.valid) desc limit 1")
        .params(id, day).query(Organisations::organisation).optional();
  }

  public List<Organisation> history(String code) {
    return db.sql(SELECT + " where o.code = ? order by lower(p.valid) desc").param(code)
        .query(Organisations::organisation).list();
  }

  public void put(Organisation organisation) {
    db.sql("""
        insert into directory.organisation (id, code, voen) values (:id, :code, :voen)
        on conflict (id) do update set voen = excluded.voen
        """).param("id", organisation.id().value()).param("code", organisation.code())
        .param("voen", organisation.voen()).update();
    var term = periods.makeRoom(Table.ORGANISATION, organisation.id().value(), organisation.term());
    db.sql("""
        insert into directory.organisation_period (thing, valid, kind, name_az, name_en, name_ru, registration, address,
          phone, email, site, standing, source)
        values (:thing, daterange(:from, :until, '[]'), :kind, :az, :en, :ru, :registration, :address, :phone, :email,
          :site, :standing, :source)
        """).params(Columns.row(organisation.id().value(), term, organisation.provenance()))
        .params(Columns.row(organisation.name()))
        .params(Columns.row(organisation.contact())).param("kind", organisation.kind().name())
        .param("registration", organisation.registration()).param("site", organisation.site()).update();
  }

  private static Organisation organisation(ResultSet row, int at) throws SQLException {
    return new Organisation(new OrganisationId(Columns.id(row)), row.getString("code"), row.getString("voen"),
        Organisation.Kind.valueOf(row.getString("kind")), Columns.translated(row, "name"),
        row.getString("registration"), Columns.contact(row), row.getString("site"), Columns.term(row),
        Columns.provenance(row));
  }
}
