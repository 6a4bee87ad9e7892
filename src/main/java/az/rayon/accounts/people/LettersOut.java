package az.rayon.accounts.people;

import az.rayon.accounts.SignInLetters;
import az.rayon.accounts.SignInLetters.SignInLetter;
import az.rayon.kernel.Language;
import az.rayon.site.Messages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Writes the letters of this module in the reader's language. `accounts.letter.KIND.subject` and `.text` hold the
/// words.
@Component
public class LettersOut {

  private final ObjectProvider<SignInLetters> post;
  private final Messages messages;

  LettersOut(ObjectProvider<SignInLetters> post, Messages messages) {
    this.post = post;
    this.messages = messages;
  }

  /// Whether what is written leaves, or waits for a mail server.
  public boolean leave() {
    return post.getObject().leave();
  }

  public void write(String kind, String email, Language language, String path) {
    var key = "accounts.letter." + kind;
    var link = path.isEmpty() ? "" : "/" + language.code() + path;
    post.getObject().send(new SignInLetter(email, language, messages.say(language, key + ".subject"),
        messages.say(language, key + ".text"), link));
  }
}
