package az.rayon.notifications;

import az.rayon.database.SomeSettings;
import az.rayon.kernel.Language;
import az.rayon.notifications.MailSettings.Tls;
import az.rayon.site.Addresses;
import az.rayon.site.Imprint;
import az.rayon.site.Messages;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A real mail server, and a person to whom letters go; each test has its own and nothing else waits.
abstract class Correspondence {

  static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @Autowired
  Sending sending;

  @Autowired
  Dispatches dispatches;

  @Autowired
  Messages words;

  @Autowired
  ObjectProvider<Imprint> imprint;

  @Autowired
  Addresses addresses;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Clock clock;

  @Autowired
  JdbcClient db;

  String email;
  Outbox outbox;

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void nothingElseWaits() {
    email = UUID.randomUUID() + "@people.example";
    outbox = new Outbox(db, clock, SomeSettings.ofAProgram(false));
    db.sql("update notifications.dispatch set state = 'SHOWN', settled_at = now() where state = 'WAITING'").update();
  }

  MailServer server(int port) {
    var settings = new MailSettings("127.0.0.1", port, "", "", "post@rayon.example", "bounces@rayon.example", Tls.NONE);
    return new MailServer(settings, new Envelopes(settings, words, imprint, addresses));
  }

  void write(String subject, String text) {
    transaction.executeWithoutResult(_ -> outbox.send(letter(subject, text)));
  }

  Letter letter(String subject, String text) {
    return new Letter(new Recipient.Address(email, Language.AZ), subject, text, "/az/appeals/A-2026-000001");
  }

  List<MimeMessage> arrived() {
    return Arrays.stream(SERVER.getReceivedMessages()).filter(message -> recipients(message).contains(email)).toList();
  }

  static String recipients(MimeMessage message) {
    try {
      return Arrays.toString(message.getAllRecipients());
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  String state() {
    return db.sql("select state from notifications.dispatch where address = ?").param(email).query(String.class)
        .single();
  }
}
