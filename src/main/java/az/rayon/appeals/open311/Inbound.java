package az.rayon.appeals.open311;

import az.rayon.site.Problem;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// What calls mean: questions and what is sent.
@Component
class Inbound {

  private final ReadingRequests requests;
  private final ReadingUpdates updates;
  private final Clock clock;

  Inbound(ReadingRequests requests, ReadingUpdates updates, Clock clock) {
    this.requests = requests;
    this.updates = updates;
    this.clock = clock;
  }

  Query query(Asked asked, List<Problem> problems) {
    return Query.read(asked, clock.instant(), problems);
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
