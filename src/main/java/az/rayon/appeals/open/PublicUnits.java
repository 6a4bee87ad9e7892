package az.rayon.appeals.open;

import az.rayon.database.PublicReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// How each unit answers the appeals of a year, as `open_data.appeal_units` tells everybody.
@Repository
class PublicUnits {

  private final PublicReader reader;

  PublicUnits(PublicReader reader) {
    this.reader = reader;
  }

  /// One unit; none is the registry. Shares and days are null where there are too few to tell.
  record Row(@Nullable UUID unit, long received, Answers answers, Aside aside) {}

  record Answers(long answered, long onTime, long measured, @Nullable BigDecimal onTimeShare,
      @Nullable BigDecimal medianDays, @Nullable BigDecimal ninetiethDays, long overdue) {}

  /// What happened to appeals beside being answered.
  record Aside(long longer, long extended, long reopened, long reopenedByRegistrar, long forwarded, long leftUnexamined,
      long notAccepted,
      long withdrawn, long merged) {}

  List<Row> of(int year) {
    return reader.db().sql("select * from open_data.appeal_units where year = ?").param(year).query(PublicUnits::row)
        .list();
  }

  private static Row row(ResultSet row, int at) throws SQLException {
    return new Row(row.getObject("unit", UUID.class), row.getLong("received"),
        new Answers(row.getLong("answered"), row.getLong("on_time"), row.getLong("measured"),
            row.getBigDecimal("on_time_share"), row.getBigDecimal("median_days"), row.getBigDecimal("ninetieth_days"),
            row.getLong("overdue")),
        new Aside(row.getLong("longer"), row.getLong("extended"), row.getLong("reopened"),
            row.getLong("reopened_by_registrar"), row.getLong("forwarded"),
            row.getLong("left_unexamined"), row.getLong("not_accepted"), row.getLong("withdrawn"),
            row.getLong("merged")));
  }
}
