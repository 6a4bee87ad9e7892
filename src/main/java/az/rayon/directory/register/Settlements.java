package az.rayon.directory.register;

import az.rayon.directory.Settlement;
import az.rayon.directory.Settlement.Spot;
import az.rayon.directory.SettlementId;
import az.rayon.directory.Standing;
import az.rayon.directory.UnitId;
import az.rayon.directory.register.Periods.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where settlements are kept.
@Repository
public class Settlements {

  private static final String SELECT = """
      select s.id, s.code, p.kind, p.office, p.name_az, p.name_en, p.name_ru, p.latitude, p.longitude, p.located,
        p.standing, p.source, %s
      from directory.settlement s join directory.settlement_period p on p.thing = s.id
      """.formatted(Columns.TERM);

  private final JdbcClient db;
  private final Periods periods;

  Settlements(JdbcClient db, Periods periods) {
    this.db = db;
    this.periods = periods;
  }

  public List<Settlement> all() {
    return db.sql(SELECT + " order by s.code, lower(p.valid)").query(Settlements::settlement).list();
  }

  public List<Settlement> on(LocalDate day) {
    return db.sql(SELECT + " where p.valid @> ?").param(day).query(Settlements::settlement).list();
  }

  public Optional<Settlement> find(UUID id, LocalDate day) {
    return db.sql(SELECT + " where s.id = ? and lower(p.valid) <= ? order by lower(p.valid) desc limit 1")
        .params(id, day).query(Settlements::settlement).optional();
  }

  /// Whether the unit is one that can serve settlements.
  public boolean isOffice(UUID unit) {
    return db.sql("select exists(select from directory.unit where id = ? and kind = 'REPRESENTATION')").param(unit)
        .query(Boolean.class).single();
  }

  List<Settlement> history(String code) {
    return db.sql(SELECT + " where s.code = ? order by lower(p.valid) desc").param(code)
        .query(Settlements::settlement).list();
  }

  public void put(Settlement settlement) {
    db.sql("""
        insert into directory.settlement (id, code) values (?, ?)
        on conflict do nothing
        """).params(settlement.id().value(), settlement.code()).update();
    var spot = settlement.spot();
    var term = periods.makeRoom(Table.SETTLEMENT, settlement.id().value(), settlement.term());
    db.sql("""
        insert into directory.settlement_period (thing, valid, office, kind, name_az, name_en, name_ru, latitude,
          longitude, located, standing, source)
        values (:thing, daterange(:from, :until, '[]'), :office, :kind, :az, :en, :ru, :latitude, :longitude, :located,
          :standing, :source)
        """).params(Columns.row(settlement.id().value(), term, settlement.provenance()))
        .params(Columns.row(settlement.name()))
        .param("office", settlement.office().value()).param("kind", settlement.kind().name())
        .param("latitude", spot == null ? null : spot.latitude())
        .param("longitude", spot == null ? null : spot.longitude())
        .param("located", spot == null ? null : spot.standing().name()).update();
  }

  private static Settlement settlement(ResultSet row, int at) throws SQLException {
    return new Settlement(new SettlementId(Columns.id(row)), row.getString("code"),
        Settlement.Kind.valueOf(row.getString("kind")), Columns.translated(row, "name"),
        new UnitId(row.getObject("office", UUID.class)), spot(row), Columns.term(row), Columns.provenance(row));
  }

  private static @Nullable Spot spot(ResultSet row) throws SQLException {
    var latitude = row.getBigDecimal("latitude");
    return latitude == null
        ? null
        : new Spot(latitude, row.getBigDecimal("longitude"), Standing.valueOf(row.getString("located")));
  }
}
