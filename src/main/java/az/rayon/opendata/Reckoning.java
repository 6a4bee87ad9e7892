package az.rayon.opendata;

import az.rayon.database.PublicReader;
import az.rayon.kernel.Translated;
import az.rayon.site.Messages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reckons figures from public rows, as anybody could who downloads them (N2).
///
/// A question in SQL answers with one row for each group: its code as `who`, the day of the latest event as `last` and,
/// by the unit, how many as `n`, a share as `good` of `n`, or `days`. It may use the days asked about as `:from` and
/// `:to`, which never lies after today; `:today` and `:now`; and what is broken down by as `:by`, '' where nothing is.
@Component
public class Reckoning {

  private final PublicReader reader;
  private final Messages messages;
  private final Clock clock;

  Reckoning(PublicReader reader, Messages messages, Clock clock) {
    this.reader = reader;
    this.messages = messages;
    this.clock = clock;
  }

  /// A register whose figures are called `key.…` and whose words begin with `words`. Its rows stand in `view` of schema
  /// `open_data`; it has been kept since the first of their days `since`.
  public Register register(String key, String words, String view, String since) {
    return new Register(this, key, words, new Register.Rows(view, () -> first(view, since)), Map.of());
  }

  /// The first day that stands in a column of a view of schema `open_data`.
  public Optional<LocalDate> first(String view, String day) {
    return reader.db().sql("select %s from open_data.%s order by 1 limit 1".formatted(day, view))
        .query(LocalDate.class).optional();
  }

  /// Names by codes: the question answers with `code`, `az`, `en` and `ru`, and the last row of a code counts.
  public Map<String, Translated> names(String sql) {
    var names = new HashMap<String, Translated>();
    reader.db().sql(sql).query(row -> {
      names.put(row.getString("code"), new Translated(row.getString("az"), row.getString("en"), row.getString("ru")));
    });
    return names;
  }

  List<Figure> figures(String sql, Unit unit, Period period, @Nullable String by) {
    var today = today();
    return reader.db().sql(sql).param("from", period.from())
        .param("to", period.to().isAfter(today) ? today : period.to()).param("today", today)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("by", by == null ? "" : by)
        .query((row, _) -> figure(unit, row)).list();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Translated say(String message) {
    return messages.say(message);
  }

  private static Figure figure(Unit unit, ResultSet row) throws SQLException {
    var who = row.getString("who");
    var last = row.getObject("last", LocalDate.class);
    return switch (unit) {
      case COUNT -> Figure.count(who, row.getLong("n"), last);
      case PERCENT -> Figure.share(who, row.getLong("good"), row.getLong("n"), last);
      case DAYS, WORKING_DAYS -> Figure.days(who, row.getBigDecimal("days"), last);
    };
  }
}
