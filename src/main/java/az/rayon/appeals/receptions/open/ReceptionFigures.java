package az.rayon.appeals.receptions.open;

import az.rayon.appeals.receptions.open.ReceptionSeries.Rows;
import az.rayon.appeals.receptions.open.ReceptionSeries.Sources;
import az.rayon.appeals.register.Names;
import az.rayon.database.PublicReader;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import az.rayon.site.Messages;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The figures by which receptions are judged within measure 4.3.
@Configuration(proxyBeanMethods = false)
class ReceptionFigures {

  private static final List<String> MONTHLY = List.of(Series.MONTH);
  private static final List<String> IN_VILLAGES = List.of("settlement", Series.MONTH);

  private final Sources sources;

  ReceptionFigures(PublicReader reader, Names names, Messages messages, Clock clock) {
    this.sources = new Sources(reader, names, messages, clock);
  }

  @Bean
  ReceptionSeries receptionsHeld() {
    return new ReceptionSeries("held", Unit.COUNT, official("count(*)"), MONTHLY, sources);
  }

  @Bean
  ReceptionSeries receptionsPeople() {
    return new ReceptionSeries("people", Unit.COUNT, official("coalesce(sum(received), 0)"), MONTHLY, sources);
  }

  @Bean
  ReceptionSeries receptionsMissed() {
    return new ReceptionSeries("missed", Unit.COUNT, official("coalesce(sum(missed), 0)"), MONTHLY, sources);
  }

  @Bean
  ReceptionSeries mobileReceptionsHeld() {
    return new ReceptionSeries("mobile", Unit.COUNT,
        new Rows("mobile_receptions", "day", "state = 'held'", "0", "count(*)"), IN_VILLAGES, sources);
  }

  @Bean
  ReceptionSeries mobileReceptionsRequests() {
    return new ReceptionSeries("requests", Unit.COUNT, new Rows("mobile_requests", "day", "true", "0", "count(*)"),
        List.of("topic", "settlement", Series.MONTH), sources);
  }

  /// A promise counts from the day on which it is known whether it was kept.
  @Bean
  ReceptionSeries mobileReceptionsPromisesKept() {
    return new ReceptionSeries("promisesKept", Unit.PERCENT,
        new Rows("mobile_requests", "promised", "kept is not null", "count(*) filter (where kept)", "count(*)"),
        List.of("topic", "settlement", Series.MONTH), sources);
  }

  private static Rows official(String count) {
    return new Rows("receptions", "day", "state = 'held'", "0", count);
  }
}
