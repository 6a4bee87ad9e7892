package az.rayon.appeals.open;

import az.rayon.appeals.open.AppealSeries.Counting;
import az.rayon.appeals.open.AppealSeries.Reading;
import az.rayon.appeals.open.AppealSeries.Sources;
import az.rayon.appeals.register.Names;
import az.rayon.opendata.Series.Sense;
import az.rayon.opendata.Unit;
import az.rayon.site.Messages;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The figures by which measure 4.3 is judged.
@Configuration(proxyBeanMethods = false)
class AppealFigures {

  private final PublicRows rows;
  private final Sources sources;

  AppealFigures(PublicRows rows, Names names, Messages messages, Clock clock) {
    this.rows = rows;
    this.sources = new Sources(rows, names, messages, clock);
  }

  @Bean
  AppealSeries appealsReceived() {
    return series("appeals.received", Unit.COUNT, new Reading("registered", 1, Sense.NEITHER),
        new Counting(rows::received, true));
  }

  @Bean
  AppealSeries appealsOnTime() {
    return series("appeals.onTime", Unit.PERCENT, new Reading("settled", 2, Sense.MORE_IS_BETTER),
        new Counting(rows::onTime, false));
  }

  @Bean
  AppealSeries appealsOverdue() {
    return series("appeals.overdue", Unit.COUNT, new Reading("due", 3, Sense.LESS_IS_BETTER),
        new Counting(rows::overdue, true));
  }

  @Bean
  AppealSeries appealsMedianDays() {
    return series("appeals.medianDays", Unit.DAYS, new Reading("settled", 0, Sense.LESS_IS_BETTER),
        new Counting(span -> rows.days(span, 0.5), false));
  }

  @Bean
  AppealSeries appealsNinetiethDays() {
    return series("appeals.ninetiethDays", Unit.DAYS, new Reading("settled", 0, Sense.LESS_IS_BETTER),
        new Counting(span -> rows.days(span, 0.9), false));
  }

  private AppealSeries series(String key, Unit unit, Reading reading, Counting counting) {
    return new AppealSeries(key, unit, reading, counting, sources);
  }
}
