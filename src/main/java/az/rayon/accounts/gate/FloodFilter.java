package az.rayon.accounts.gate;

import az.rayon.accounts.sessions.Presence;
import az.rayon.accounts.sessions.Visit;
import az.rayon.kernel.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.filter.OncePerRequestFilter;

/// Holds back a network that sends more forms in a minute than the people behind it can have written. Officials are not
/// counted: a whole office works from one network. Each node counts what comes to itself, in memory, because refusing a
/// flood must cost next to nothing; guesses, which may come to any node, are counted in the database (N6).
class FloodFilter extends OncePerRequestFilter {

  /// Five forms make an appeal; a village or the customers of a telephone company may share one address.
  static final int MOST_PER_MINUTE = 120;

  /// What came in one minute, by network.
  private record Minute(Instant begins, Map<String, Integer> sent) {

    static Minute at(Instant now) {
      return new Minute(now.truncatedTo(ChronoUnit.MINUTES), new ConcurrentHashMap<>());
    }

    boolean holds(Instant now) {
      return now.truncatedTo(ChronoUnit.MINUTES).equals(begins);
    }
  }

  private final Refusals refusals;
  private final Clock clock;
  private volatile Minute minute;

  FloodFilter(Refusals refusals, Clock clock) {
    this.refusals = refusals;
    this.clock = clock;
    this.minute = Minute.at(clock.instant());
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (CrossSiteFilter.SAFE.contains(request.getMethod()) || Presence.now() instanceof Actor.Official
        || count(request) <= MOST_PER_MINUTE) {
      chain.doFilter(request, response);
    } else {
      refusals.holdBack(request, response);
    }
  }

  private int count(HttpServletRequest request) {
    var now = clock.instant();
    if (!minute.holds(now)) minute = Minute.at(now);
    return minute.sent().merge(Visit.of(request).network(), 1, Integer::sum);
  }
}
