package az.rayon.services.housing;

import az.rayon.database.PublicReader;
import az.rayon.opendata.Series.Sense;
import az.rayon.site.Messages;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The length and the movement of the queue.
@Configuration(proxyBeanMethods = false)
class HousingFigures {

  private final PublicReader reader;
  private final Messages messages;
  private final Clock clock;

  HousingFigures(PublicReader reader, Messages messages, Clock clock) {
    this.reader = reader;
    this.messages = messages;
    this.clock = clock;
  }

  @Bean
  HousingSeries housingWaiting() {
    return series("waiting", Sense.LESS_IS_BETTER);
  }

  @Bean
  HousingSeries housingRegistered() {
    return series("registered", Sense.NEITHER);
  }

  @Bean
  HousingSeries housingAllocated() {
    return series("allocated", Sense.MORE_IS_BETTER);
  }

  @Bean
  HousingSeries housingRemoved() {
    return series("removed", Sense.NEITHER);
  }

  private HousingSeries series(String name, Sense sense) {
    return new HousingSeries(name, sense, reader, messages, clock);
  }
}
