package az.rayon.services.open;

import static az.rayon.opendata.Series.MONTH;

import az.rayon.opendata.Figure;
import az.rayon.opendata.Series.Sense;
import az.rayon.opendata.Unit;
import az.rayon.services.open.ServiceRows.Span;
import az.rayon.services.open.ServiceSeries.Kind;
import az.rayon.services.open.ServiceSeries.Sources;
import az.rayon.site.Messages;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The figures by which measure 4.1 is judged. First of them: papers asked for, and papers no longer asked for.
@Configuration(proxyBeanMethods = false)
class ServiceFigures {

  private static final List<String> STANDING = List.of("service", MONTH);
  private static final List<String> WAYS = List.of("service", "way", MONTH);
  private static final List<String> GROUNDS = List.of("ground", "service", MONTH);

  private final ServiceRows rows;
  private final Sources sources;

  ServiceFigures(ServiceRows rows, Messages messages, Clock clock) {
    this.rows = rows;
    this.sources = new Sources(rows, messages, clock);
  }

  @Bean
  ServiceSeries papersAsked() {
    return papers("documents", Sense.LESS_IS_BETTER, "valid_from", rows::documents);
  }

  @Bean
  ServiceSeries papersDropped() {
    return papers("documentsDropped", Sense.MORE_IS_BETTER, "dropped_on", rows::dropped);
  }

  @Bean
  ServiceSeries servicesOnline() {
    return new ServiceSeries("services.online",
        new Kind(Unit.PERCENT, List.of(MONTH), "services", "valid_from", Sense.MORE_IS_BETTER), rows::online, sources);
  }

  @Bean
  ServiceSeries applicationsReceived() {
    return series("received", Unit.COUNT, Sense.NEITHER, rows::received);
  }

  @Bean
  ServiceSeries applicationsOnline() {
    return new ServiceSeries("services.onlineShare", new Kind(Unit.PERCENT, STANDING, "service_applications",
        "registered", Sense.MORE_IS_BETTER), rows::onlineShare, sources);
  }

  @Bean
  ServiceSeries applicationsMedianDays() {
    return series("medianDays", Unit.DAYS, Sense.LESS_IS_BETTER, rows::medianDays);
  }

  @Bean
  ServiceSeries applicationsOnTime() {
    return series("onTime", Unit.PERCENT, Sense.MORE_IS_BETTER, rows::onTime);
  }

  @Bean
  ServiceSeries applicationsRefused() {
    return new ServiceSeries("services.refused",
        new Kind(Unit.COUNT, GROUNDS, "service_applications", "settled", Sense.NEITHER), rows::refused, sources);
  }

  @Bean
  ServiceSeries paperRequests() {
    return series("paperRequests", Unit.PERCENT, Sense.LESS_IS_BETTER, rows::paperRequests);
  }

  @Bean
  ServiceSeries zeroVisits() {
    return series("zeroVisits", Unit.PERCENT, Sense.MORE_IS_BETTER, rows::zeroVisits);
  }

  private ServiceSeries papers(String name, Sense sense, String datedBy, Function<Span, List<Figure>> counting) {
    return new ServiceSeries("services." + name, new Kind(Unit.COUNT, STANDING, "service_papers", datedBy, sense),
        counting, sources);
  }

  private ServiceSeries series(String name, Unit unit, Sense sense, Function<Span, List<Figure>> counting) {
    var datedBy = name.equals("received") ? "registered" : "settled";
    return new ServiceSeries("services." + name, new Kind(unit, WAYS, "service_applications", datedBy, sense),
        counting, sources);
  }
}
