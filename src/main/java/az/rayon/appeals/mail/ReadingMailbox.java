package az.rayon.appeals.mail;

import az.rayon.appeals.mail.MailItem.Source;
import az.rayon.appeals.mail.MailSources.Position;
import az.rayon.appeals.mail.TakingMail.Arrived;
import az.rayon.kernel.Actor.Clockwork;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads the mailbox over IMAP, message by message, each in a transaction with how far it has read; so a crash loses
/// nothing and doubles nothing. The mailbox itself is left as it is.
@Component
class ReadingMailbox {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingMailbox.class);

  private final MailboxSettings settings;
  private final MailSources sources;
  private final ReceivingMail receiving;
  private final Clock clock;
  private final UUID node = UUID.randomUUID();

  ReadingMailbox(MailboxSettings settings, MailSources sources, ReceivingMail receiving, Clock clock) {
    this.settings = settings;
    this.sources = sources;
    this.receiving = receiving;
    this.clock = clock;
  }

  /// How many messages it came upon; none while another node reads.
  int read() {
    if (!settings.isConnected() || !sources.take(name(), node, clock.instant())) return 0;
    var trouble = "";
    int taken = 0;
    try {
      taken = readAll();
      // checkstyle:off IllegalCatch - whatever stops one round is told on the desk, and the next round tries again
    } catch (MessagingException | IOException | RuntimeException e) { // checkstyle:on

      trouble = e.getClass().getSimpleName();
      LOG.warn("the mailbox cannot be read: {}", trouble);
    } finally {
      sources.release(name(), node, trouble, clock.instant());
    }
    return taken;
  }

  /// Under which it is known to all nodes.
  String name() {
    return settings.user() + "@" + settings.host() + "/" + settings.folder();
  }

  private int readAll() throws MessagingException, IOException {
    try (var store = Session.getInstance(properties()).getStore("imap")) {
      store.connect(settings.host(), settings.port(), settings.user(), settings.password());
      try (var folder = store.getFolder(settings.folder())) {
        folder.open(Folder.READ_ONLY);
        return readAll(folder, (UIDFolder) folder);
      }
    }
  }

  private int readAll(Folder folder, UIDFolder numbers) throws MessagingException, IOException {
    long validity = numbers.getUIDValidity();
    var known = sources.position(name());
    long last = known.validity() == validity ? known.last() : 0;
    int taken = 0;
    for (var message : numbers.getMessagesByUID(last + 1, UIDFolder.LASTUID)) {
      long number = numbers.getUID(message);
      if (number <= last) continue;
      var arrived = arrived(message);
      receiving.receive(arrived, new Clockwork("appeals.mail"), () -> {
        if (!sources.advance(name(), node, new Position(validity, number), clock.instant())) {
          throw new NotNow("another node reads " + folder.getName());
        }
      });
      taken++;
    }
    return taken;
  }

  private Arrived arrived(Message message) throws MessagingException, IOException {
    if (message instanceof IMAPMessage imap) imap.setPeek(true);
    var content = new Limited(settings.limit().toBytes());
    try {
      message.writeTo(content);
      return new Arrived(content.bytes(), true, Source.MAILBOX);
    } catch (TooLong e) {
      return new Arrived(content.bytes(), false, Source.MAILBOX);
    }
  }

  private Properties properties() {
    var properties = new Properties();
    properties.put("mail.imap.ssl.enable", String.valueOf(settings.tls() == MailboxSettings.Tls.DIRECT));
    properties.put("mail.imap.starttls.enable", String.valueOf(settings.tls() == MailboxSettings.Tls.REQUIRED));
    properties.put("mail.imap.starttls.required", String.valueOf(settings.tls() == MailboxSettings.Tls.REQUIRED));
    properties.put("mail.imap.ssl.checkserveridentity", "true");
    properties.put("mail.imap.connectiontimeout", "10000");
    properties.put("mail.imap.timeout", "60000");
    properties.put("mail.imap.writetimeout", "30000");
    return properties;
  }

  /// Thrown where a message goes on longer than it may.
  private static final class TooLong extends IOException {

    private static final long serialVersionUID = 1;
  }

  /// Keeps the beginning and refuses what is too much.
  private static final class Limited extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final long limit;

    Limited(long limit) {
      this.limit = limit;
    }

    @Override
    public void write(int each) throws IOException {
      if (kept.size() >= limit) throw new TooLong();
      kept.write(each);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      int room = (int) Math.min(length, limit - kept.size());
      kept.write(bytes, from, room);
      if (room < length) throw new TooLong();
    }

    byte[] bytes() {
      return kept.toByteArray();
    }
  }
}
