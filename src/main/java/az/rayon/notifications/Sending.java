package az.rayon.notifications;

import az.rayon.accounts.Profiles;
import az.rayon.kernel.Language;
import az.rayon.notifications.Carrier.Carried;
import az.rayon.notifications.Dispatches.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries what waits, one after the other, each in a transaction of its own that is open while the carrier takes it.
/// If the program dies in between, the letter is still waiting and goes out again under the same id: rather twice than
/// never.
@Service
class Sending {

  private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

  /// After each failed attempt, this long; after the last, the letter is given up.
  private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
      Duration.ofMinutes(20), Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12), Duration.ofHours(24),
      Duration.ofHours(24));

  private final Dispatches dispatches;
  private final Profiles profiles;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Sending(Dispatches dispatches, Profiles profiles, TransactionTemplate transaction, Clock clock) {
    this.dispatches = dispatches;
    this.profiles = profiles;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// All that is due. Stops when the carrier does not answer.
  int send(Carrier carrier) {
    int sent = 0;
    while (carrier.isConnected() && Boolean.TRUE.equals(transaction.execute(_ -> step(carrier)))) sent++;
    return sent;
  }

  /// False when nothing is due, or nothing can leave now.
  private boolean step(Carrier carrier) {
    var due = dispatches.claim(carrier.channel(), clock.instant());
    if (due.isEmpty()) return false;
    var waiting = due.get();
    var ready = ready(waiting, carrier);
    var carried = ready.isEmpty() ? new Carried.Never("account") : carrier.carry(ready.get());
    return settle(waiting, carrier, carried);
  }

  private boolean settle(Waiting waiting, Carrier carrier, Carried carried) {
    var now = clock.instant();
    switch (carried) {
      case Carried.Taken() -> {
        dispatches.settle(waiting.id(), "SENT", null, now);
        dispatches.lineIsUp(carrier.channel());
      }
      case Carried.Never(var trouble) -> dispatches.settle(waiting.id(), "FAILED", trouble, now);
      case Carried.NotNow(var trouble) -> {
        if (waiting.attempts() >= PAUSES.size()) dispatches.settle(waiting.id(), "FAILED", trouble, now);
        else dispatches.postpone(waiting.id(), trouble, now.plus(PAUSES.get(waiting.attempts())));
      }
      case Carried.LineDown(var trouble) -> {
        LOG.warn("{} does not leave: {}", carrier.channel(), trouble);
        dispatches.lineIsDown(carrier.channel(), trouble, now);
        return false;
      }
    }
    return true;
  }

  private Optional<Dispatch> ready(Waiting waiting, Carrier carrier) {
    var account = waiting.account();
    if (account != null) {
      return profiles.find(account).map(profile -> dispatch(waiting, carrier, profile.email(), profile.language()));
    }
    var address = waiting.address();
    var language = waiting.language() == null ? Language.AZ : waiting.language();
    return Optional.ofNullable(address).map(to -> dispatch(waiting, carrier, to, language));
  }

  private static Dispatch dispatch(Waiting waiting, Carrier carrier, String address, Language language) {
    return new Dispatch(waiting.id(), carrier.channel(), address, language, waiting.subject(), waiting.body(),
        waiting.link(), waiting.attempts(), waiting.createdAt());
  }
}
