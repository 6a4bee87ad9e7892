package az.rayon.appeals.open311;

import az.rayon.accounts.Mac;
import az.rayon.accounts.Pace;
import az.rayon.kernel.Secrets;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How often somebody called in the running minute.
@Repository
class Calls extends Pace {

  Calls(JdbcClient db, Secrets secrets) {
    super(db, new Mac("appeals.open311", secrets), "appeals.open311_pace", Duration.ofMinutes(1));
  }
}
