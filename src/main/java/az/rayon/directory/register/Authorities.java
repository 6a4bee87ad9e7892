package az.rayon.directory.register;

import az.rayon.directory.Authority;
import az.rayon.directory.register.Periods.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where it is kept what the authority is called and how it is reached.
@Repository
public class Authorities {

  private static final String SELECT = """
      select p.code, p.name_az, p.name_en, p.name_ru, p.short_az, p.short_en, p.short_ru, p.address, p.phone, p.email,
        p.site, p.standing, p.source, %s
      from directory.authority_period p
      """.formatted(Columns.TERM);

  private final JdbcClient db;
  private final Periods periods;

  Authorities(JdbcClient db, Periods periods) {
    this.db = db;
    this.periods = periods;
  }

  public Optional<Authority> on(LocalDate day) {
    return db.sql(SELECT + " where p.valid @> ?").param(day).query(Authorities::authority).optional();
  }

  public List<Authority> history() {
    return db.sql(SELECT + " order by lower(p.valid) desc").query(Authorities::authority).list();
  }

  public void put(Authority authority) {
    var term = periods.makeRoom(Table.AUTHORITY, null, authority.term());
    db.sql("""
        insert into directory.authority_period (valid, code, name_az, name_en, name_ru, short_az, short_en, short_ru,
          address, phone, email, site, standing, source)
        values (daterange(:from, :until, '[]'), :code, :az, :en, :ru, :shortAz, :shortEn, :shortRu, :address, :phone,
          :email, :site, :standing, :source)
        """).params(Columns.row(null, term, authority.provenance())).params(Columns.row(authority.name()))
        .params(Columns.row(authority.contact())).param("code", authority.code()).param("site", authority.site())
        .param("shortAz", authority.shortName().az()).param("shortEn", authority.shortName().en())
        .param("shortRu", authority.shortName().ru()).update();
  }

  private static Authority authority(ResultSet row, int at) throws SQLException {
    return new Authority(row.getString("code"), Columns.translated(row, "name"), Columns.translated(row, "short"),
        Columns.contact(row), row.getString("site"), Columns.term(row), Columns.provenance(row));
  }
}
