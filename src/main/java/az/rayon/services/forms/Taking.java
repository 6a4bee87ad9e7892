package az.rayon.services.forms;

import az.rayon.kernel.Actor;

/// Whoever makes something of a form that was sent in. Called in the transaction that ends the draft; the same
/// submission twice gets the same receipt.
public interface Taking {

  Taken take(Submission submission, Actor by);

  /// The public number, and the PIN by which a person without an account follows it; empty where there is none.
  record Taken(String number, String pin) {}
}
