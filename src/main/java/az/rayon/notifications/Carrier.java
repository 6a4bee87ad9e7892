package az.rayon.notifications;

/// Whoever takes what we send: a mail server, an SMS gateway. Named by need; each has a way of not being connected.
interface Carrier {

  Dispatch.Channel channel();

  boolean isConnected();

  Carried carry(Dispatch dispatch);

  /// What came of it. `trouble` is a code and never says anything about a person.
  sealed interface Carried {
    record Taken() implements Carried {}

    /// Later perhaps: the box is full, the server is busy.
    record NotNow(String trouble) implements Carried {}

    /// No use in trying again: there is no such box.
    record Never(String trouble) implements Carried {}

    /// The carrier itself does not answer. No letter is to blame.
    record LineDown(String trouble) implements Carried {}
  }
}
