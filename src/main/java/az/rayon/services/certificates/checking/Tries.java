package az.rayon.services.certificates.checking;

import az.rayon.accounts.Mac;
import az.rayon.accounts.Network;
import az.rayon.accounts.Pace;
import az.rayon.kernel.Secrets;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How often somebody lately brought a file, or named a certificate that there is not. Whoever has a paper in their
/// hand is right at once and never counted.
@Repository
class Tries extends Pace {

  static final Duration SPAN = Duration.ofMinutes(15);
  static final int MOST = 30;

  Tries(JdbcClient db, Secrets secrets) {
    super(db, new Mac("services.certificates.pace", secrets), "services.certificate_pace", SPAN);
  }

  /// Counts one more, and says whether it is one too many.
  boolean exceeded(String address, Instant now) {
    return count(Network.of(address), now) > MOST;
  }
}
