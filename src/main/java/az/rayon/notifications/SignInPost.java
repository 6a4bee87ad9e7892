package az.rayon.notifications;

import az.rayon.accounts.SignInLetters;
import org.springframework.stereotype.Component;

/// Carries the letters that signing in needs.
@Component
class SignInPost implements SignInLetters {

  private final Post post;

  SignInPost(Post post) {
    this.post = post;
  }

  @Override
  public void send(SignInLetter letter) {
    post.send(new Letter(new Recipient.Address(letter.email(), letter.language()), letter.subject(), letter.text(),
        letter.path()));
  }
}
