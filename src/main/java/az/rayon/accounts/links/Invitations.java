package az.rayon.accounts.links;

import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.LettersOut;
import az.rayon.accounts.secondstep.RecoveryCodes;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The letter with which an account begins that an administrator made.
@Component
public class Invitations {

  private final Links links;
  private final RecoveryCodes paper;
  private final LettersOut letters;
  private final Clock clock;

  Invitations(Links links, RecoveryCodes paper, LettersOut letters, Clock clock) {
    this.links = links;
    this.paper = paper;
    this.letters = letters;
    this.clock = clock;
  }

  public void send(Account account) {
    var secret = links.make(new Link.Invitation(account.id()), clock.instant());
    letters.write("invitation", account.email(), account.language(), "/password/" + secret.text());
  }

  public void revoke(UUID account) {
    links.revoke(account);
    paper.clear(account);
  }

  public void forgetPaper(UUID account) {
    paper.clear(account);
  }
}
