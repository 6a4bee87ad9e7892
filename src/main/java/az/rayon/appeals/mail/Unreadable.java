package az.rayon.appeals.mail;

/// A message that cannot be made out, and why.
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  Unreadable(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
