package az.rayon.appeals.mail;

import static az.rayon.appeals.mail.Eml.aMessage;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.mail.MailboxSettings.Tls;
import az.rayon.kernel.Actor;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/// Mail from a real mail server: sent over SMTP, read over IMAP.
@AppealsTest
class ReadingTests {

  static final GreenMail SERVER = new GreenMail(new ServerSetup[]{ServerSetup.SMTP.dynamicPort(),
      ServerSetup.IMAP.dynamicPort()});

  @Autowired
  MailSources sources;

  @Autowired
  ReceivingMail receiving;

  @Autowired
  MailItems items;

  @Autowired
  Threads threads;

  @Autowired
  KeepingMail keeping;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Clock clock;

  @Autowired
  JdbcClient db;

  String box = "";
  String email = "";

  @BeforeEach
  void anotherWriter() {
    email = UUID.randomUUID() + "@demo.invalid";
    box = "box-" + UUID.randomUUID() + "@samux.invalid";
  }

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void whatWasSentIsReadOnceAndLeftWhereItIs() throws Exception {
    SERVER.setUser(box, box, "secret");
    send(aMessage().from(email).saying("Körpü uçub."));
    send(aMessage().from(email).header("Auto-Submitted", "auto-replied").saying("Məzuniyyət"));
    var node = node(box, 25);

    assertThat(node.read()).isEqualTo(2);
    assertThat(node.read()).isZero();
    assertThat(appeals()).isEqualTo(1);
    send(aMessage().from(email).saying("İkinci."));
    assertThat(node.read()).isEqualTo(1);
    assertThat(appeals()).isEqualTo(2);
  }

  @Test
  void aCrashBetweenReadingAndKeepingLosesNothingAndDoublesNothing() throws Exception {
    SERVER.setUser(box, box, "secret");
    send(aMessage().from(email).saying("Körpü uçub."));
    var node = node(box, 25);
    db.sql("insert into appeals.mail_source (name) values (?)").param(node.name()).update();
    assertThat(node.read()).isEqualTo(1);

    db.sql("update appeals.mail_source set last = 0 where name = ?").param(node.name()).update();
    assertThat(node(box, 25).read()).isEqualTo(1);
    assertThat(appeals()).isEqualTo(1);
  }

  @Test
  void twoNodesDoNotReadAtOnceAndADeadOneIsFollowed() throws Exception {
    SERVER.setUser(box, box, "secret");
    send(aMessage().from(email).saying("Körpü uçub."));
    var node = node(box, 25);
    assertThat(sources.take(node.name(), UUID.randomUUID(), clock.instant())).isTrue();
    assertThat(node.read()).isZero();
    assertThat(appeals()).isZero();

    db.sql("update appeals.mail_source set held_until = now() - interval '1 second' where name = ?")
        .param(node.name()).update();
    assertThat(node.read()).isEqualTo(1);
  }

  @Test
  void aNodeThatLostItsTurnKeepsNothing() {
    var name = UUID.randomUUID().toString();
    var slow = UUID.randomUUID();
    assertThat(sources.take(name, slow, clock.instant().minus(Duration.ofHours(1)))).isTrue();
    assertThat(sources.take(name, UUID.randomUUID(), clock.instant())).isTrue();

    assertThat(sources.advance(name, slow, new MailSources.Position(1, 1), clock.instant())).isFalse();
  }

  @Test
  void whatIsTooLongIsNotReadWholeAndStopsNothing() throws Exception {
    SERVER.setUser(box, box, "secret");
    send(aMessage().from(email).saying("uzun ".repeat(100_000)));
    send(aMessage().from(email).saying("Qısa."));

    assertThat(node(box, 0).read()).isEqualTo(2);
    assertThat(appeals()).isEqualTo(1);
    assertThat(db.sql("select reason from appeals.mail_item where address = ? and fate = 'WAITING'").param(email)
        .query(String.class).list()).containsExactly("TOO_LARGE");
  }

  @Test
  void aMessageOnWhichTheTakingBreaksKeepsNoOtherWaiting(@TempDir Path data) throws Exception {
    SERVER.setUser(box, box, "secret");
    send(aMessage().from(email).header("Subject", "zeher").saying("Nə olduğunu heç kim bilmir."));
    send(aMessage().from(email).saying("Körpü uçub."));
    var settings = settings(box, 25);
    var breaking = new ReceivingMail(new Breaking(settings), transaction);

    assertThat(new ReadingMailbox(settings, sources, breaking, clock).read()).isEqualTo(2);
    assertThat(appeals()).isEqualTo(1);
    var mail = Files.createDirectories(data.resolve("mail"));
    put(mail.resolve("a.eml"), aMessage().from(email).header("Subject", "zeher").saying("Yenə").bytes());
    put(mail.resolve("b.eml"), aMessage().from(email).saying("Yol dağılıb.").bytes());
    assertThat(new ReadingFolder(data, settings, sources, breaking, clock).read()).isEqualTo(2);
    assertThat(appeals()).isEqualTo(2);
    assertThat(mail.resolve("unread")).isDirectoryContaining("glob:**.eml");
  }

  /// Breaks on a message for a reason that nobody has thought of.
  final class Breaking extends TakingMail {

    Breaking(MailboxSettings settings) {
      super(items, threads, keeping, settings, clock);
    }

    @Override
    MailItem take(Arrived arrived, Actor by) {
      var item = super.take(arrived, by);
      if (item.subject().equals("zeher")) throw new IllegalArgumentException("of a kind that nobody has thought of");
      return item;
    }
  }

  @Test
  void aServerThatIsAwayOrRefusesIsSaidToBe() {
    var wrong = node("nobody-" + box, 25);
    assertThat(wrong.read()).isZero();
    assertThat(sources.look(wrong.name())).hasValueSatisfying(look -> assertThat(look.trouble()).isNotEmpty());
    assertThat(new MailboxSettings("", 993, "", "", "INBOX", Tls.DIRECT, "", DataSize.ofMegabytes(1), true)
        .isConnected()).isFalse();
  }

  @Test
  void whatIsPutIntoTheFolderIsTakenAndWhatCannotBeReadIsPutAside(@TempDir Path data) throws Exception {
    var mail = Files.createDirectories(data.resolve("mail"));
    put(mail.resolve("a.eml"), aMessage().from(email).saying("Körpü uçub.").bytes());
    put(mail.resolve("b.EML"), ("\u0000" + email).getBytes(StandardCharsets.UTF_8));
    put(mail.resolve("c.txt"), "not ours".getBytes(StandardCharsets.UTF_8));
    Files.setLastModifiedTime(Files.write(mail.resolve("still.eml"), aMessage().from(email).saying("yazılır").bytes()),
        FileTime.from(clock.instant().plusSeconds(60)));
    var settings = settings(box, 25);
    var folder = new ReadingFolder(data, settings, sources, receiving, clock);

    assertThat(folder.read()).isEqualTo(2);
    assertThat(appeals()).isEqualTo(1);
    assertThat(mail.resolve("a.eml")).doesNotExist();
    assertThat(mail.resolve("c.txt")).exists();
    assertThat(mail.resolve("still.eml")).exists();
    assertThat(mail.resolve("unread")).isDirectoryContaining("glob:**.eml");
    assertThat(new ReadingFolder(data.resolve("none"), settings, sources, receiving, clock).read()).isZero();
  }

  @Test
  void whatIsTooLongStaysWholeBesideTheFolder(@TempDir Path data) throws Exception {
    var mail = Files.createDirectories(data.resolve("mail"));
    var large = aMessage().from(email).saying("uzun ".repeat(100_000)).bytes();
    put(mail.resolve("a.eml"), large);

    assertThat(new ReadingFolder(data, settings(box, 0), sources, receiving, clock).read()).isEqualTo(1);
    assertThat(mail.resolve("a.eml")).doesNotExist();
    try (var aside = Files.list(mail.resolve("unread"))) {
      assertThat(aside).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(large));
    }
  }

  private void put(Path file, byte[] content) throws Exception {
    Files.setLastModifiedTime(Files.write(file, content), FileTime.from(clock.instant().minusSeconds(60)));
  }

  private ReadingMailbox node(String user, int megabytes) {
    return new ReadingMailbox(settings(user, megabytes), sources, receiving, clock);
  }

  private static MailboxSettings settings(String user, int megabytes) {
    return new MailboxSettings("127.0.0.1", SERVER.getImap().getPort(), user, "secret", "INBOX", Tls.NONE, "",
        megabytes == 0 ? DataSize.ofKilobytes(64) : DataSize.ofMegabytes(megabytes), true);
  }

  private void send(Eml message) throws Exception {
    var properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", String.valueOf(SERVER.getSmtp().getPort()));
    var session = Session.getInstance(properties);
    Transport.send(new MimeMessage(session, new ByteArrayInputStream(message.bytes())),
        new InternetAddress[]{new InternetAddress(box)});
  }

  private long appeals() {
    return db.sql("select count(*) from appeals.appeal where email = ?").param(email).query(Long.class).single();
  }
}
