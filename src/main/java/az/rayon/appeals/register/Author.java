package az.rayon.appeals.register;

/// Whose appeal it is: a natural person, or a legal person that writes under its own name (art. 6.3).
public sealed interface Author {

  Contacts contacts();

  /// The name as lists and letters show it.
  String name();

  record Person(String surname, String givenName, String patronymic, Contacts contacts) implements Author {

    @Override
    public String name() {
      return (surname + " " + givenName + " " + patronymic).strip();
    }
  }

  /// `letterhead` where it wrote on its own: then art. 6.4 asks for no contact.
  record Organisation(String name, Contacts contacts, boolean letterhead) implements Author {

    public Organisation(String name, Contacts contacts) {
      this(name, contacts, false);
    }
  }

  /// How the author can be reached. What is not given is empty.
  record Contacts(String address, String email, String phone) {

    /// Art. 6.4: with one way to reach the person an appeal is not anonymous, whatever else is missing.
    boolean any() {
      return !address.isEmpty() || !email.isEmpty() || !phone.isEmpty();
    }
  }
}
