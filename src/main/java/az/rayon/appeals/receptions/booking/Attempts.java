package az.rayon.appeals.receptions.booking;

import az.rayon.accounts.Mac;
import az.rayon.accounts.Pace;
import az.rayon.kernel.Secrets;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How often somebody lately booked from one network address.
@Repository
class Attempts extends Pace {

  static final Duration WINDOW = Duration.ofMinutes(15);

  Attempts(JdbcClient db, Secrets secrets) {
    super(db, new Mac("appeals.attempt", secrets), "appeals.attempt", WINDOW);
  }
}
