import java.sql.SQLException;

/// Fills the catalogue with invented datasets, as many as a country's portal has.
final class Catalogue {

  /// As many views as one transaction has locks for.
  private static final int PIECE = 500;

  private final Program program;

  Catalogue(Program program) {
    this.program = program;
  }

  void fill(int datasets) throws SQLException {
    try (var db = program.connect(); var statement = db.createStatement()) {
      for (int from = 1; from <= datasets; from += PIECE) {
        statement.execute("""
            do $$ begin
              for n in %1$d..%2$d loop
                execute format('create view open_data.sinaq_%%s as select n as number, date ''2026-01-01'' as day,
                  ''x'' as place, n %%%% 7 as kind from generate_series(1, 10) n', n);
                execute format('comment on view open_data.sinaq_%%s is %%L', n, E'Sınaq dəsti ' || n || E'\\nTrial set '
                  || n || E'\\nПробный набор ' || n);
                execute format('grant select on open_data.sinaq_%%s to %%I', n, current_database() || '_reader');
              end loop;
            end $$
            """.formatted(from, Math.min(datasets, from + PIECE - 1)));
      }
      statement.execute("""
          insert into opendata.about (dataset, theme, frequency, keywords, description_az, description_en,
            description_ru, issued)
          select 'sinaq_' || n, (array['REGI', 'SOCI', 'ECON', 'GOVE', 'TRAN'])[1 + n %% 5], 'ANNUAL',
            array['sınaq', (array['məktub', 'yol', 'su'])[1 + n %% 3]], 'Ölçmə üçün uydurulmuş sətirlər, dəst ' || n,
            'Rows invented for a measurement, set ' || n, 'Строки, придуманные для измерения, набор ' || n, current_date
          from generate_series(1, %d) n
          """.formatted(datasets));
      statement.execute("analyze pg_catalog.pg_class, pg_catalog.pg_attribute, pg_catalog.pg_description");
    }
  }
}
