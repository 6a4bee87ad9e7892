package az.rayon.accounts;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The post in tests: remembers what it was given.
public class SentLetters implements SignInLetters {

  private final List<SignInLetter> letters = new CopyOnWriteArrayList<>();
  private volatile boolean connected = true;

  @Override
  public void send(SignInLetter letter) {
    letters.add(letter);
  }

  @Override
  public boolean leave() {
    return connected;
  }

  public void connected(boolean server) {
    connected = server;
  }

  public List<SignInLetter> to(String email) {
    return letters.stream().filter(letter -> letter.email().equals(email)).toList();
  }

  public SignInLetter lastTo(String email) {
    return to(email).getLast();
  }
}
