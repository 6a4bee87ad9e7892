package az.rayon.appeals.receptions.open;

import az.rayon.appeals.register.Names;
import az.rayon.opendata.Reckoning;
import az.rayon.opendata.Register;
import az.rayon.opendata.Series;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The figures by which receptions are judged within measure 4.3.
@Configuration(proxyBeanMethods = false)
class ReceptionFigures {

  private static final String DAY = "day";
  private static final String HELD = "state = 'held'";
  private static final String REQUESTS = "mobile_requests";

  private final Register register;

  ReceptionFigures(Reckoning reckoning, Names names) {
    this.register = reckoning.register("receptions", "appeals.reception.", "receptions", DAY)
        .listed("topic", names::topics).listed("settlement", names::settlements);
  }

  @Bean
  Series receptionsHeld() {
    return register.count("held", DAY, HELD);
  }

  @Bean
  Series receptionsPeople() {
    return register.sum("people", DAY, HELD, "received");
  }

  @Bean
  Series receptionsMissed() {
    return register.sum("missed", DAY, HELD, "missed");
  }

  @Bean
  Series mobileReceptionsHeld() {
    return register.over("mobile_receptions", DAY).count("mobile", DAY, HELD).by("settlement");
  }

  @Bean
  Series mobileReceptionsRequests() {
    return register.over(REQUESTS, DAY).count("requests", DAY, "true").by("topic", "settlement");
  }

  /// A promise counts from the day on which it is known whether it was kept.
  @Bean
  Series mobileReceptionsPromisesKept() {
    return register.over(REQUESTS, DAY).share("promisesKept", "promised", "kept", "kept is not null")
        .by("topic", "settlement").moreIsBetter();
  }
}
