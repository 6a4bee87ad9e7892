package az.rayon.deadlines;

import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes the reckoned calendar down day by day, so that everybody can read it where everything public is read: in
/// `open_data`.
@Component
class PublishingCalendar {

  private final JdbcClient db;
  private final Calendars calendars;

  PublishingCalendar(JdbcClient db, Calendars calendars) {
    this.db = db;
    this.calendars = calendars;
  }

  /// A migration may have brought a calendar that no program has reckoned yet. Of several nodes that start at once, one
  /// writes and the others find it written.
  @EventListener(ApplicationStartedEvent.class)
  @Transactional
  void publishWhatMigrationsBrought() {
    calendars.lock();
    if (!calendars.isPublished()) publish(calendars.almanac());
  }

  /// The caller holds the calendar's lock.
  void publish(Almanac almanac) {
    db.sql("delete from deadlines.day").update();
    almanac.decisions().keySet().stream().map(almanac::year).forEach(this::write);
    calendars.markPublished();
  }

  private void write(WorkingYear year) {
    db.sql("""
        insert into deadlines.day (day, kind, works, name_az, name_en, name_ru, other_day)
        select * from unnest(?::date[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::date[])
        """).params(column(year, String::valueOf), column(year, day -> Speech.code(year.kind(day))),
        column(year, day -> String.valueOf(year.kind(day).works())), names(year, Translated::az),
        names(year, Translated::en), names(year, Translated::ru),
        column(year, day -> year.kind(day).counterpart().map(String::valueOf).orElse(null))).update();
  }

  private static Object names(WorkingYear year, Function<Translated, String> language) {
    return column(year, day -> year.kind(day).holiday().map(language).orElse(null));
  }

  private static Object column(WorkingYear year, Function<LocalDate, @Nullable String> cell) {
    return year.days().map(cell).toArray(String[]::new);
  }
}
