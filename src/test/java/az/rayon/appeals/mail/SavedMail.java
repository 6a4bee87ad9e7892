package az.rayon.appeals.mail;

import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.mail.Eml.aMessage;

import az.rayon.appeals.Portal;
import java.util.Map;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;

/// A message that somebody saved and a clerk brings to the desk, for tests.
final class SavedMail {

  static final String MAIL = "/az/desk/appeals/mail";

  private SavedMail() {}

  /// A message whose sender gives no name, so that it waits for a clerk.
  static byte[] nameless() {
    return aMessage().header("From", UUID.randomUUID() + "@demo.invalid").saying("x").bytes();
  }

  /// The page of the message.
  static String bring(Portal clerk, byte[] message) {
    return onward(clerk.send(MAIL, Map.of(), new MockMultipartFile("file", "Məktub.eml", null, message)));
  }

  static UUID id(String there) {
    return UUID.fromString(there.substring(there.lastIndexOf('/') + 1));
  }
}
