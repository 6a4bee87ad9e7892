package az.rayon.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.kernel.Language;
import az.rayon.notifications.Dispatch.Channel;
import az.rayon.notifications.MailSettings.Tls;
import az.rayon.site.Addresses;
import az.rayon.site.Imprint;
import az.rayon.site.Messages;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Letters against a real mail server.
@NotificationsTest
class SendingTests {

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
    outbox = new Outbox(db, clock, false);
    db.sql("update notifications.dispatch set state = 'SHOWN', settled_at = now() where state = 'WAITING'").update();
  }

  @Test
  void aLetterArrivesAsTextAndAsHtmlWithItsLettersRight() throws Exception {
    write("Müraciətiniz qeydə alındı – Ə, ğ, ı, İ, ş", "Hörmətli Əli!\n\nCavab <15 gündə> veriləcək & göndəriləcək.");
    assertThat(sending.send(server(SERVER.getSmtp().getPort()))).isEqualTo(1);

    var letter = arrived().getFirst();
    assertThat(letter.getSubject()).isEqualTo("Müraciətiniz qeydə alındı – Ə, ğ, ı, İ, ş");
    assertThat(letter.getFrom()[0].toString()).contains("post@rayon.example");
    assertThat(letter.getHeader("Return-Path", null)).contains("bounces@rayon.example");
    assertThat(letter.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(letter.getHeader("Content-Language", null)).isEqualTo("az");
    var both = (MimeMultipart) letter.getContent();
    assertThat(letter.getContentType()).startsWith("multipart/alternative");
    assertThat((String) both.getBodyPart(0).getContent()).contains("Cavab <15 gündə> veriləcək & göndəriləcək.",
        addresses.absolute("/az/appeals/A-2026-000001"), "cavab yazmayın");
    assertThat((String) both.getBodyPart(1).getContent()).contains("lang=\"az\"",
        "Cavab &lt;15 gündə&gt; veriləcək &amp; göndəriləcək.",
        "href=\"" + addresses.absolute("/az/appeals/A-2026-000001") + "\"");
  }

  @Test
  void aLetterOfADeedThatFailedNeverLeaves() {
    assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
      outbox.send(letter("Mövzu", "Mətn"));
      throw new IllegalStateException("the deed failed");
    })).isInstanceOf(IllegalStateException.class);

    assertThat(sending.send(server(SERVER.getSmtp().getPort()))).isZero();
    assertThat(arrived()).isEmpty();
  }

  @Test
  void whenTheProgramDiesBetweenSendingAndMarkingTheLetterComesAgainUnderTheSameId() throws Exception {
    write("Mövzu", "Mətn");
    var server = server(SERVER.getSmtp().getPort());
    assertThatThrownBy(() -> sending.send(new DyingCarrier(server))).isInstanceOf(Death.class);
    assertThat(state()).isEqualTo("WAITING");

    sending.send(server);
    assertThat(arrived()).hasSize(2);
    assertThat(arrived().get(0).getMessageID()).isEqualTo(arrived().get(1).getMessageID())
        .endsWith("@rayon.example>");
    assertThat(state()).isEqualTo("SENT");
  }

  @Test
  void twoNodesSendEachLetterOnce() throws Exception {
    IntStream.range(0, 20).forEach(i -> write("Məktub " + i, "Mətn"));
    var server = server(SERVER.getSmtp().getPort());
    try (var nodes = Executors.newFixedThreadPool(2)) {
      Callable<Integer> node = () -> sending.send(server);
      int sent = 0;
      for (var each : nodes.invokeAll(List.of(node, node))) sent += each.get();
      assertThat(sent).isEqualTo(20);
    }
    assertThat(arrived()).hasSize(20);
  }

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
  void nothingThatIsWrittenBecomesAHeader() throws Exception {
    write("Mövzu\r\nBcc: victim@people.example", "Mətn\r\n.\r\nMAIL FROM:<x@people.example>");
    sending.send(server(SERVER.getSmtp().getPort()));

    assertThat(arrived().getFirst().getHeader("Bcc")).isNull();
    assertThat(arrived().getFirst().getSubject()).isEqualTo("Mövzu Bcc: victim@people.example");
    assertThat(SERVER.getReceivedMessages()).noneMatch(message -> recipients(message).contains("victim"));
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

  @Test
  void aShortMessageIsAFileInTheGatewaysFolder(@TempDir Path folder) throws IOException {
    transaction.executeWithoutResult(_ -> outbox.send(new ShortMessage("+994501234567", "Müraciətiniz cavablandı")));
    assertThat(sending.send(new SmsFolder(new SmsSettings("")))).isZero();
    assertThat(sending.send(new SmsFolder(new SmsSettings(folder.toString())))).isEqualTo(1);

    try (var files = Files.list(folder)) {
      assertThat(Files.readString(files.findFirst().orElseThrow()))
          .isEqualTo("To: 994501234567\nAlphabet: UTF-8\n\nMüraciətiniz cavablandı\n");
    }
  }

  private MailServer server(int port) {
    var settings = new MailSettings("127.0.0.1", port, "", "", "post@rayon.example", "bounces@rayon.example", Tls.NONE);
    return new MailServer(settings, new Envelopes(settings, words, imprint, addresses));
  }

  private void write(String subject, String text) {
    transaction.executeWithoutResult(_ -> outbox.send(letter(subject, text)));
  }

  private Letter letter(String subject, String text) {
    return new Letter(new Recipient.Address(email, Language.AZ), subject, text, "/az/appeals/A-2026-000001");
  }

  private List<MimeMessage> arrived() {
    return Arrays.stream(SERVER.getReceivedMessages()).filter(message -> recipients(message).contains(email)).toList();
  }

  private static String recipients(MimeMessage message) {
    try {
      return Arrays.toString(message.getAllRecipients());
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String state() {
    return db.sql("select state from notifications.dispatch where address = ?").param(email).query(String.class)
        .single();
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

  /// What a SIGKILL looks like from inside: nothing after it happens.
  static final class Death extends Error {}

  record DyingCarrier(Carrier carrier) implements Carrier {

    @Override
    public Channel channel() {
      return carrier.channel();
    }

    @Override
    public boolean isConnected() {
      return true;
    }

    @Override
    public Carried carry(Dispatch dispatch) {
      var carried = carrier.carry(dispatch);
      throw carried instanceof Carried.Taken ? new Death() : new AssertionError(carried);
    }
  }
}
