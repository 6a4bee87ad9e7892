package az.rayon.appeals.mail;

/// A message that cannot be taken now, through no fault of its own, and stays where it is until the next round.
final class NotNow extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotNow(String why) {
    super(why);
  }
}
