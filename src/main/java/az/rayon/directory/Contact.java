package az.rayon.directory;

/// How to reach an office: official contacts only. What is not known is empty; the telephone is in E.164.
public record Contact(String address, String phone, String email) {

  public static final Contact NONE = new Contact("", "", "");
}
