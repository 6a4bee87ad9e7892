package az.rayon.directory;

import az.rayon.directory.register.Authorities;
import az.rayon.kernel.Translated;
import az.rayon.site.Imprint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// The authority's name at the head of every page, asked for once a minute. Until it is known the program gives its own
/// name, and when the database does not answer the last one: the page that says so has a head as well.
@Component
class OwnImprint implements Imprint {

  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final Translated PROGRAM = Translated.az("Açıq Rayon");

  private final Authorities authorities;
  private final Clock clock;
  private volatile Told last = new Told(PROGRAM, Instant.MIN);

  OwnImprint(Authorities authorities, Clock clock) {
    this.authorities = authorities;
    this.clock = clock;
  }

  private record Told(Translated name, Instant at) {}

  @Override
  public Translated authority() {
    var now = clock.instant();
    if (last.name().equals(PROGRAM) || last.at().isBefore(now.minus(FRESH))) last = new Told(ask(), now);
    return last.name();
  }

  private Translated ask() {
    try {
      return authorities.on(LocalDate.now(clock)).map(Authority::name).orElse(PROGRAM);
    } catch (DataAccessException | TransactionException _) {
      return last.name();
    }
  }
}
