package az.rayon.notifications;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.accounts.SignInLetters;
import az.rayon.accounts.SignInLetters.SignInLetter;
import az.rayon.database.SomeSettings;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@NotificationsTest
class LettersPagesTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Post post;

  @Autowired
  SignInLetters signInLetters;

  @Autowired
  Dispatches dispatches;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Clock clock;

  @Autowired
  JdbcClient db;

  @Test
  void inTheDemonstrationLettersAreShownAndNobodysAddressIs() {
    var email = UUID.randomUUID() + "@people.example";
    transaction.executeWithoutResult(_ -> signInLetters
        .send(new SignInLetter(email, Language.AZ, "Şəxsi <mövzu>", "Birinci bənd.\n\nİkinci.", "/az/password/abc")));

    assertThat(web.get().uri("/az/letters")).hasStatusOk().bodyText()
        .contains("Şəxsi &lt;mövzu&gt;", "Birinci bənd.</p>", "href=\"/az/password/abc\"", "…@people.example")
        .doesNotContain(email);
  }

  @Test
  void aLetterIsTakenInATransactionOnly() {
    var letter = new Letter(new Recipient.Address("a@people.example", Language.AZ), "Mövzu", "Mətn", "");
    assertThatThrownBy(() -> post.send(letter))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void theAdministratorSeesWhatDidNotArriveAndTriesAgain() {
    var email = "x" + UUID.randomUUID() + "@people.example";
    transaction.executeWithoutResult(_ -> new Outbox(db, clock, SomeSettings.ofAProgram(false))
        .send(new Letter(new Recipient.Address(email, Language.AZ), "Gizli mövzu", "Gizli mətn", "")));
    var id = db.sql("select id from notifications.dispatch where address = ?").param(email).query(UUID.class).single();
    dispatches.settle(id, "FAILED", "550 5.1.1", clock.instant());

    assertThat(web.get().uri("/az/desk/letters").with(signedIn(anOfficial(Role.ADMIN)))).hasStatusOk().bodyText()
        .contains("550 5.1.1", "x…@people.example", "Qoşulmayıb").doesNotContain("Gizli", email);
    assertThat(web.post().uri("/az/desk/letters/{id}/again", id).with(signedIn(anOfficial(Role.AUDITOR))))
        .hasStatus(403);
    assertThat(web.post().uri("/az/desk/letters/{id}/again", id).with(signedIn(anOfficial(Role.ADMIN)))).hasStatus(303);
    assertThat(db.sql("select state from notifications.dispatch where id = ?").param(id).query(String.class).single())
        .isEqualTo("WAITING");
  }

  @Test
  void thePostIsTheAdministratorsBusiness() {
    assertThat(web.get().uri("/az/desk/letters")).hasStatus(303);
    assertThat(web.get().uri("/az/desk/letters").with(signedIn(aCitizen()))).hasStatus(403);
    assertThat(web.get().uri("/az/desk/letters").with(signedIn(anOfficial(Role.HEAD)))).hasStatus(403);
  }
}
