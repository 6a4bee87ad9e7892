package az.rayon.services.forms;

import az.rayon.kernel.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Whoever makes something of a form that was sent in. Called in the transaction that ends the draft; the same
/// submission twice gets the same receipt.
public interface Taking {

  Taken take(Submission submission, Actor by);

  /// What was promised to whoever sent it, by its public number; empty where there is no such number.
  Optional<Promised> promised(String number);

  /// The unit to which applications for the service go from the whole district; empty where each goes to the
  /// representation (İƏD) of the place where the person lives.
  Optional<UUID> desk(String service);

  /// The public number, and the PIN by which a person without an account follows it; empty where there is none.
  record Taken(String number, String pin) {}

  /// The last day on which the answer comes, and the fee; zero where there is none.
  record Promised(LocalDate due, BigDecimal fee) {}
}
