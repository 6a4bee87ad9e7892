package az.rayon.notifications;

import java.util.UUID;

/// Takes letters and sees to it that they arrive. Called inside the caller's transaction: the letter is kept with the
/// deed it tells of, or not at all, and leaves after both are stored.
public interface Post {

  /// Gives the key that the letter carries in its `Message-ID`, however often it is sent, so that an answer to it can
  /// be told.
  UUID send(Letter letter);

  /// As above, to a telephone; waits for as long as no gateway is connected, and not longer than two days.
  void send(ShortMessage message);
}
