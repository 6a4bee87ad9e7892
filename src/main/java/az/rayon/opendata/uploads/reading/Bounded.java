package az.rayon.opendata.uploads.reading;

/// A text that can be looked at so many times and no more: a pattern that would try for ever gives up.
final class Bounded implements CharSequence {

  private static final int LOOKS = 200_000;

  private final String text;
  private int left = LOOKS;

  Bounded(String text) {
    this.text = text;
  }

  /// The pattern has looked often enough.
  static final class Tired extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public char charAt(int at) {
    if (--left < 0) throw new Tired();
    return text.charAt(at);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return new Bounded(text.substring(from, to));
  }

  @Override
  public String toString() {
    return text;
  }
}
