package az.rayon.appeals.open311;

import az.rayon.accounts.Network;
import az.rayon.accounts.Secret;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Outcome;
import java.time.Clock;
import org.springframework.stereotype.Service;

/// Lets a program in by its key, as often as the key may call; and nobody's network send more in a minute than people
/// could have written.
@Service
class Admitting {

  /// Why a call is not let in.
  enum Refusal {
    MISSING, UNKNOWN, REVOKED, BUSY
  }

  /// A city's server hands on what many have written.
  static final int SENT_PER_MINUTE = 120;

  private final ApiKeys keys;
  private final Calls calls;
  private final Clock clock;

  Admitting(ApiKeys keys, Calls calls, Clock clock) {
    this.keys = keys;
    this.calls = calls;
    this.clock = clock;
  }

  /// Whether the network that sends has sent too much. Asked before anything else is looked at, so that guessing keys
  /// is counted too.
  boolean flooded(Call call) {
    return calls.count("sender:" + Network.of(call.sender()), clock.instant()) > SENT_PER_MINUTE;
  }

  Outcome<ApiKey, Refusal> admit(Asked asked) {
    var shown = asked.get("api_key");
    if (shown.isEmpty()) return new Refused<>(Refusal.MISSING);
    var found = keys.find(new Secret(shown));
    if (found.isEmpty()) return new Refused<>(Refusal.UNKNOWN);
    var key = found.get();
    if (key.revoked()) return new Refused<>(Refusal.REVOKED);
    var now = clock.instant();
    if (calls.count("key:" + key.id(), now) > key.perMinute()) return new Refused<>(Refusal.BUSY);
    keys.used(key.id(), now);
    return new Done<>(key);
  }
}
