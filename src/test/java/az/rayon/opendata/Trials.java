package az.rayon.opendata;

import az.rayon.database.PublicReader;
import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A register of trials: four rows of 2025 in one view, 20 000 in another, and series over the first.
@TestConfiguration(proxyBeanMethods = false)
public class Trials {

  @Bean
  InitializingBean trialRows(JdbcClient db) {
    return () -> {
      db.sql("""
          create or replace view open_data.trials as select * from (values
            (1, date '2025-02-03', 'portal', true, 1.5, timestamptz '2025-02-03 09:00+04', null),
            (2, date '2025-02-28', 'portal', false, 20.25, timestamptz '2025-02-28 09:00+04', '=cmd|calc'),
            (3, date '2025-03-01', 'letter', true, 3, timestamptz '2025-03-01 09:00+04', 'Əli, "Şıx"'),
            (4, date '2025-05-15', 'visit', true, null, timestamptz '2025-05-15 09:00+04', '<b>')
          ) t (number, registered, channel, good, days, at, remark)
          """).update();
      db.sql("comment on view open_data.trials is E'Sınaqlar\\nTrials\\nПробы'").update();
      db.sql("comment on column open_data.trials.registered is E'Qeydiyyat günü\\nRegistered\\nЗарегистрировано'")
          .update();
      db.sql("create or replace view open_data.trials_yearly as select * from (values (date '2024-05-01', 1), "
          + "(date '2025-05-01', 2)) t (day, number)").update();
      db.sql("comment on view open_data.trials_yearly is E'İllik\\nYearly\\nЕжегодно'").update();
      db.sql("""
          insert into opendata.about (dataset, theme, frequency, keywords, description_az, issued)
          values ('trials_yearly', 'GOVE', 'ANNUAL', array['sınaq'], 'Hər il çıxır.', date '2026-01-01')
          on conflict do nothing
          """).update();
      db.sql("create or replace view open_data.trials_many as select i as number, repeat('x', 100) as text "
          + "from generate_series(1, 20000) i").update();
    };
  }

  @Bean
  Series trialsReceived(PublicReader reader) {
    return new Trial("trials.received", Unit.COUNT, 1, reader);
  }

  @Bean
  Series trialsGood(PublicReader reader) {
    return new Trial("trials.good", Unit.PERCENT, 2, reader);
  }

  private record Trial(String key, Unit unit, int pulse, PublicReader reader) implements Series {

    @Override
    public Translated title() {
      return new Translated("Sınaqlar", "Trials", "Пробы");
    }

    @Override
    public Translated heading() {
      return new Translated("Sınaq reyestri", "Register of trials", "Реестр проб");
    }

    @Override
    public Translated formula() {
      return new Translated("Sayılır", "Counted", "Считается");
    }

    @Override
    public List<String> dimensions() {
      return List.of(MONTH, "channel");
    }

    @Override
    public String dataset() {
      return "trials";
    }

    @Override
    public Translated group(String by, String group) {
      return group.equals("portal")
          ? new Translated("Elektron", "Electronic", "Электронно")
          : Series.super.group(by, group);
    }

    @Override
    public Sense sense() {
      return Sense.LESS_IS_BETTER;
    }

    @Override
    public List<Figure> figures(Period period, @Nullable String by) {
      var group = by == null ? "''" : by.equals(MONTH) ? "to_char(registered, 'YYYY-MM')" : "channel";
      Map<String, Figure> found = new TreeMap<>();
      reader.db().sql("select " + group + " as who, count(*) as n, count(*) filter (where good) as good, "
          + "max(registered) as last from open_data.trials where registered between ? and ? group by 1")
          .params(period.from(), period.to()).query(row -> {
            var last = row.getObject("last", LocalDate.class);
            found.put(row.getString("who"), unit == Unit.COUNT
                ? Figure.count(row.getString("who"), row.getLong("n"), last)
                : Figure.share(row.getString("who"), row.getLong("good"), row.getLong("n"), last));
          });
      if (MONTH.equals(by))
        return period.months().stream()
            .map(month -> found.getOrDefault(month.toString(), Figure.none(month.toString()))).toList();
      return by == null && found.isEmpty() ? List.of(Figure.none(Figure.ALL)) : List.copyOf(found.values());
    }
  }
}
