package az.rayon.notifications;

import az.rayon.accounts.SignInLetters;
import az.rayon.database.Settings;
import org.springframework.stereotype.Component;

/// Carries the letters that signing in needs.
@Component
class SignInPost implements SignInLetters {

  private final Post post;
  private final MailServer server;
  private final boolean demo;

  SignInPost(Post post, MailServer server, Settings settings) {
    this.post = post;
    this.server = server;
    this.demo = settings.demo();
  }

  @Override
  public void send(SignInLetter letter) {
    post.send(new Letter(new Recipient.Address(letter.email(), letter.language()), letter.subject(), letter.text(),
        letter.path()));
  }

  /// In the demonstration letters are shown on a page, and none has to leave.
  @Override
  public boolean leave() {
    return demo || server.isConnected();
  }
}
