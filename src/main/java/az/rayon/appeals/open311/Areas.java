package az.rayon.appeals.open311;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The one area that places may lie in.
@Repository
class Areas {

  private final JdbcClient db;

  Areas(JdbcClient db) {
    this.db = db;
  }

  Area get() {
    return db.sql("select south, west, north, east from appeals.open311_area").query((row, _) -> new Area(
        row.getBigDecimal("south"), row.getBigDecimal("west"), row.getBigDecimal("north"), row.getBigDecimal("east")))
        .optional().orElse(Area.COUNTRY);
  }

  void put(Area area) {
    db.sql("""
        insert into appeals.open311_area (south, west, north, east) values (:south, :west, :north, :east)
        on conflict (one) do update set south = :south, west = :west, north = :north, east = :east
        """).param("south", area.south()).param("west", area.west()).param("north", area.north())
        .param("east", area.east()).update();
  }
}
