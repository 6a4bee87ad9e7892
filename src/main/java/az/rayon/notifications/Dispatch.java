package az.rayon.notifications;

import az.rayon.kernel.Language;
import java.time.Instant;
import java.util.UUID;

/// Something that is ready to leave: to a known address, in a known language. Its id stays the same however often it is
/// tried, so that a box that got it twice can tell.
record Dispatch(UUID id, Channel channel, String address, Language language, String subject, String body, String link,
    int attempts, Instant createdAt) {

  enum Channel {
    MAIL, SMS
  }
}
