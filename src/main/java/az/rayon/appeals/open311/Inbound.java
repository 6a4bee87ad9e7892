package az.rayon.appeals.open311;

import az.rayon.appeals.open311.Query.Near;
import az.rayon.appeals.register.Names;
import az.rayon.directory.Settlement;
import az.rayon.site.Problem;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// What calls mean: questions and what is sent.
@Component
class Inbound {

  private final ReadingRequests requests;
  private final ReadingUpdates updates;
  private final Names names;
  private final Clock clock;

  Inbound(ReadingRequests requests, ReadingUpdates updates, Names names, Clock clock) {
    this.requests = requests;
    this.updates = updates;
    this.names = names;
    this.clock = clock;
  }

  Query query(Asked asked, List<Problem> problems) {
    var near = Circle.read(asked, problems).map(circle -> new Near(circle, settlements(circle))).orElse(null);
    return Query.read(asked, near, clock.instant(), problems);
  }

  private List<String> settlements(Circle circle) {
    return names.listSettlements().stream().filter(place -> {
      var spot = place.spot();
      return spot != null && circle.holds(spot.latitude(), spot.longitude());
    }).map(Settlement::code).toList();
  }

  Window window(Asked asked, List<Problem> problems) {
    return Window.read(asked, clock.instant(), problems);
  }

  Reading<Sent> request(Call call, ApiKey key) {
    return requests.read(call, key);
  }

  Reading<More> update(Call call, ApiKey key) {
    return updates.read(call, key);
  }
}
