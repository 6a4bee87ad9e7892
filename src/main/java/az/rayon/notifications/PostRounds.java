package az.rayon.notifications;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// When the post goes out. Every node goes its rounds, and no letter is taken by two. A node that leaves them to others
/// says `rayon.post.rounds=false`.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PostRounds {

  private final Sending sending;
  private final List<Carrier> carriers;
  private final Dispatches dispatches;
  private final Clock clock;
  private final boolean on;

  PostRounds(Sending sending, List<Carrier> carriers, Dispatches dispatches, Clock clock,
      @Value("${rayon.post.rounds:true}") boolean on) {
    this.sending = sending;
    this.carriers = carriers;
    this.dispatches = dispatches;
    this.clock = clock;
    this.on = on;
  }

  @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
  void send() {
    if (!on) return;
    carriers.forEach(sending::send);
  }

  @Scheduled(initialDelay = 15, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void forget() {
    if (!on) return;
    dispatches.forget(clock.instant());
  }
}
