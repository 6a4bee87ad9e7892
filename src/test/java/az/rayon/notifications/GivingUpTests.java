package az.rayon.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What becomes of a letter that cannot be delivered, and of one that was.
@NotificationsTest
class GivingUpTests extends Correspondence {

  @Test
  void aServerThatDoesNotAnswerCostsNoAttempt() {
    write("Mövzu", "Mətn");
    sending.send(server(1));

    assertThat(state()).isEqualTo("WAITING");
    assertThat(attempts()).isZero();
    assertThat(db.sql("select count(*) from notifications.line where channel = 'MAIL' and broken_since is not null")
        .query(Long.class).single()).isOne();
    sending.send(server(SERVER.getSmtp().getPort()));
    assertThat(arrived()).hasSize(1);
    assertThat(db.sql("select count(*) from notifications.line where channel = 'MAIL' and broken_since is not null")
        .query(Long.class).single()).isZero();
  }

  @Test
  void aBoxThatDoesNotExistIsGivenUpAtOnceWithoutNamingItsOwner() throws Exception {
    write("Mövzu", "Mətn");
    try (var grumpy = new GrumpyServer("550 5.1.1 <" + email + "> no such user")) {
      sending.send(server(grumpy.port()));
    }

    assertThat(state()).isEqualTo("FAILED");
    assertThat(db.sql("select trouble from notifications.dispatch where address = ?").param(email).query(String.class)
        .single()).isEqualTo("550 5.1.1");
  }

  @Test
  void aFullBoxIsTriedAgainAfterGrowingPausesAndThenGivenUp() throws Exception {
    write("Mövzu", "Mətn");
    try (var grumpy = new GrumpyServer("452 4.2.2 mailbox full")) {
      for (int attempt = 1; attempt <= 9; attempt++) {
        assertThat(state()).isEqualTo("WAITING");
        sending.send(server(grumpy.port()));
        assertThat(attempts()).isEqualTo(attempt);
        db.sql("update notifications.dispatch set next_at = created_at where address = ?").param(email).update();
      }
    }
    assertThat(state()).isEqualTo("FAILED");
    assertThat(dispatches.again(id(), clock.instant())).isTrue();
    assertThat(dispatches.again(id(), clock.instant())).isFalse();
    sending.send(server(SERVER.getSmtp().getPort()));
    assertThat(arrived()).hasSize(1);
  }

  @Test
  void aLetterOnWhichTheServerHangsUpIsTriedLaterAndKeepsNoOtherWaiting() throws Exception {
    write("Mövzu", "Mətn");
    write("İkinci", "Mətn");
    try (var grumpy = new GrumpyServer("")) {
      assertThat(sending.send(server(grumpy.port()))).isEqualTo(2);
    }

    assertThat(db.sql("select state || ' ' || attempts from notifications.dispatch where address = ?").param(email)
        .query(String.class).list()).containsExactly("WAITING 1", "WAITING 1");
    sending.send(server(SERVER.getSmtp().getPort()));
    assertThat(arrived()).isEmpty();
  }

  @Test
  void anAddressThatIsNoneIsGivenUp() {
    email = "a@b, victim@people.example";
    write("Mövzu", "Mətn");
    sending.send(server(SERVER.getSmtp().getPort()));

    assertThat(state()).isEqualTo("FAILED");
  }

  @Test
  void anAccountThatHasEndedGetsNoLetter() {
    var nobody = UUID.randomUUID();
    transaction.executeWithoutResult(
        _ -> outbox.send(new Letter(new Recipient.Account(nobody), "Mövzu", "Mətn", "")));
    sending.send(server(SERVER.getSmtp().getPort()));

    assertThat(db.sql("select state || ' ' || trouble from notifications.dispatch where account = ?").param(nobody)
        .query(String.class).single()).isEqualTo("FAILED account");
  }

  @Test
  void whatALetterSaidIsForgottenAWeekAfterItArrived() {
    write("Mövzu", "Mətn");
    sending.send(server(SERVER.getSmtp().getPort()));
    dispatches.forget(clock.instant().plus(Duration.ofDays(6)));
    assertThat(body()).isEqualTo("Mətn");
    dispatches.forget(clock.instant().plus(Duration.ofDays(8)));
    assertThat(body()).isEmpty();
    dispatches.forget(clock.instant().plus(Duration.ofDays(31)));
    assertThat(db.sql("select count(*) from notifications.dispatch where address = ?").param(email).query(Long.class)
        .single()).isZero();
  }

  private int attempts() {
    return db.sql("select attempts from notifications.dispatch where address = ?").param(email).query(Integer.class)
        .single();
  }

  private String body() {
    return db.sql("select coalesce(body, '') from notifications.dispatch where address = ?").param(email)
        .query(String.class).single();
  }

  private UUID id() {
    return db.sql("select id from notifications.dispatch where address = ?").param(email).query(UUID.class).single();
  }
}
