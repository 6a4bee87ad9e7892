package az.rayon.opendata.harvest;

/// A catalogue could not be reached or understood: why, as the last part of a message key, and what exactly, in the
/// words of the format.
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;

  private final String why;

  Unreadable(String why, String detail) {
    super(detail);
    this.why = why;
  }

  String why() {
    return why;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
