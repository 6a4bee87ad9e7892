package az.rayon.accounts;

import az.rayon.accounts.drafts.KeptForms;
import az.rayon.accounts.links.Links;
import az.rayon.accounts.people.Lockouts;
import az.rayon.accounts.sessions.Sessions;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Forgets what has run out. Every node does it; doing it twice is doing it once.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Clearing {

  private final Sessions sessions;
  private final Links links;
  private final Lockouts lockouts;
  private final KeptForms forms;
  private final Clock clock;

  Clearing(Sessions sessions, Links links, Lockouts lockouts, KeptForms forms, Clock clock) {
    this.sessions = sessions;
    this.links = links;
    this.lockouts = lockouts;
    this.forms = forms;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void clear() {
    var now = clock.instant();
    sessions.clear(now);
    links.clear(now);
    lockouts.clear(now);
    forms.clear(now);
  }
}
