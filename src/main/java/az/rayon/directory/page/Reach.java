package az.rayon.directory.page;

/// How to reach somebody: the telephone as it is dialled and as it is read, the e-mail address. Empty is unknown.
public record Reach(String dialled, String phone, String email) {

  public static Reach of(String phone, String email) {
    return new Reach(phone, readable(phone), email);
  }

  public boolean isEmpty() {
    return phone.isEmpty() && email.isEmpty();
  }

  /// "+994 22 000 00 01"
  private static String readable(String phone) {
    return phone.replaceFirst("^(\\+994)(\\d\\d)(\\d{3})(\\d\\d)(\\d\\d)$", "$1 $2 $3 $4 $5");
  }
}
