package az.rayon.notifications;

/// A few words to a telephone, whose number is written as `+994…`.
public record ShortMessage(String phone, String text) {

  public ShortMessage {
    if (!phone.matches("\\+[0-9]{7,15}")) throw new IllegalArgumentException("not a telephone number");
    if (text.isBlank()) throw new IllegalArgumentException("a message says something");
  }
}
