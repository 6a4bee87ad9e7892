package az.rayon.accounts;

import az.rayon.kernel.Language;

/// How the letters leave that signing in needs; implemented by the module that delivers. Called inside the transaction
/// that made the link, so that no letter goes out for a link that does not exist.
public interface SignInLetters {

  void send(SignInLetter letter);

  /// Whether letters leave as things stand, or wait until somebody connects a mail server.
  boolean leave();

  /// A letter to an address that may not belong to any account yet. `path` is where its button leads, with the language
  /// and without the host; empty when there is nothing to press.
  record SignInLetter(String email, Language language, String subject, String text, String path) {}
}
