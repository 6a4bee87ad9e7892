package az.rayon.services.certificates;

import az.rayon.notifications.Recipient;
import java.util.Optional;

/// Where the holder of a certificate is written to who has no account: the application it came of says so.
public interface HolderAddresses {

  /// The address on the application with this public number.
  Optional<Recipient.Address> find(String application);
}
