import java.sql.SQLException;

/// Fills the housing queue with invented households, as many as a large city has.
final class Households {

  private final Program program;

  Households(Program program) {
    this.program = program;
  }

  void fill(long households) throws SQLException {
    try (var db = program.connect(); var statement = db.createStatement()) {
      statement.execute("""
          insert into services.housing_entry (id, number, name, fin, settlement, category, registered_on, general_key,
            privileged_key, reviewed_on, state, invented, version)
          select gen_random_uuid(), 'MN-1900-' || lpad(n::text, 7, '0'), 'Sakin ' || n, lpad(upper(to_hex(n)), 7, '0'),
            place.code, kind.code, current_date - (n %% 7300)::int, 1000000 + n,
            case when kind.privileged then 1000000 + n end, current_date - (n %% 365)::int, 'WAITING', true, 0
          from generate_series(1, %d) n
          join (select *, row_number() over (order by place) - 1 as at, count(*) over () as many
            from services.housing_category) kind on kind.at = n %% kind.many
          join (select code, row_number() over (order by code) - 1 as at, count(*) over () as many
            from directory.settlement) place on place.at = n %% place.many
          on conflict do nothing
          """.formatted(households));
      statement.execute("analyze services.housing_entry");
      statement.execute("refresh materialized view services.housing_standing");
      statement.execute("refresh materialized view services.housing_tally");
      statement.execute("analyze services.housing_standing, services.housing_tally");
    }
  }
}
