package az.rayon.appeals.open311;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Forgets what was only tried, a day later, and who called how often. On two nodes at once it does no harm.
@Service
class ForgettingTrials {

  static final Duration KEPT = Duration.ofDays(1);

  private final Trials trials;
  private final Calls calls;
  private final Clock clock;

  ForgettingTrials(Trials trials, Calls calls, Clock clock) {
    this.trials = trials;
    this.calls = calls;
    this.clock = clock;
  }

  @Scheduled(cron = "0 */30 * * * *", zone = "Asia/Baku")
  @Transactional
  void forget() {
    forget(clock.instant());
  }

  @Transactional
  void forget(Instant now) {
    trials.forgetBefore(now.minus(KEPT));
    calls.forgetOld(now);
  }
}
