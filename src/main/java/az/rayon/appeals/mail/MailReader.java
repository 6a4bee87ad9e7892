package az.rayon.appeals.mail;

import az.rayon.appeals.mail.Mail.Enclosure;
import az.rayon.kernel.Typed;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a message, however it is made. Whatever a sender's program got wrong and a reader can put right is put right.
final class MailReader {

  private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,300})>");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),:;]{1,64}@[^\\s<>\"(),:;]{1,190}");
  private static final Pattern RETURNED = Pattern.compile("(?im)^(?:message-id|in-reply-to):\\s*<([^<>\\s]{1,300})>");
  private static final int MOST_ANSWERED = 50;
  private static final Instant LAST_SENT = Instant.parse("9999-01-01T00:00:00Z");

  private final String own;

  /// `own` is the address that our letters come from.
  MailReader(String own) {
    this.own = own;
  }

  Mail read(byte[] raw) throws Unreadable {
    try {
      var message = new MimeMessage(Session.getInstance(new Properties()), new SharedByteArrayInputStream(raw));
      if (message.getHeader("From") == null && message.getHeader("Date") == null && message.getHeader("Subject") == null
          && message.getHeader("Received") == null) {
        throw new Unreadable(Reason.BROKEN);
      }
      var head = head(message);
      var parts = new MailParts();
      parts.add(message);
      var machine = head.machine() == null && parts.invitation() ? Reason.CALENDAR : head.machine();
      var answers = machine == Reason.BOUNCE ? returned(raw) : head.answers();
      return new Mail(head.id(), answers, head.from(), head.address(), head.name(), head.subject(), head.sent(),
          parts.text(), parts.files(), machine);
    } catch (MessagingException e) {
      throw new Unreadable(Reason.BROKEN);
    }
  }

  /// The ids of all messages that a mail server sends back with its report, whole or their headers alone.
  private static List<String> returned(byte[] report) {
    return RETURNED.matcher(new String(report, StandardCharsets.ISO_8859_1)).results().map(match -> match.group(1))
        .distinct().limit(MOST_ANSWERED).toList();
  }

  /// What can be said of a message that cannot be read whole; nothing perhaps.
  Mail head(byte[] beginning) {
    try {
      return head(new MimeMessage(Session.getInstance(new Properties()), new SharedByteArrayInputStream(beginning)));
    } catch (MessagingException e) {
      return Mail.UNREAD;
    }
  }

  private Mail head(MimeMessage message) throws MessagingException {
    var from = address(first(message, "From"));
    var writer = writer(message, from);
    var answers = new ArrayList<String>();
    ids(message, "In-Reply-To", answers);
    ids(message, "References", answers);
    var id = new ArrayList<String>();
    ids(message, "Message-ID", id);
    var address = mailbox(writer);
    return new Mail(id.isEmpty() ? "" : id.getFirst(), answers, mailbox(from), address,
        cut(Typed.line(Decoding.header(writer.getPersonal())), 200),
        cut(Typed.line(Decoding.header(first(message, "Subject"))), 500),
        sent(message), "", List.<Enclosure>of(), Machines.reason(message, address, own));
  }

  /// Whoever wrote it: the address to answer to where one is named, else the one it is from.
  private static InternetAddress writer(MimeMessage message, InternetAddress from) throws MessagingException {
    var answer = address(first(message, "Reply-To"));
    if (answer.getAddress() == null) return from;
    var name = from.getPersonal();
    return answer.getPersonal() == null && name != null ? named(answer.getAddress(), name) : answer;
  }

  private static String mailbox(InternetAddress of) {
    var address = of.getAddress() == null ? "" : Typed.line(of.getAddress());
    return Typed.email(address) ? address : "";
  }

  private static InternetAddress address(@Nullable String header) {
    if (header == null) return new InternetAddress();
    try {
      var found = InternetAddress.parseHeader(Decoding.header(header).replace("\u0000", ""), false);
      if (found.length > 0 && ADDRESS.matcher(String.valueOf(found[0].getAddress())).matches()) return found[0];
    } catch (AddressException e) {
      // put right below
    }
    var bare = ADDRESS.matcher(header);
    if (!bare.find()) return new InternetAddress();
    return named(bare.group(), Decoding.header(header.substring(0, bare.start())).replaceAll("[\"<>]", "").strip());
  }

  private static InternetAddress named(String address, String name) {
    var made = new InternetAddress();
    made.setAddress(address);
    try {
      made.setPersonal(name.isEmpty() ? null : name, "UTF-8");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
    return made;
  }

  private static void ids(MimeMessage message, String header, List<String> found) throws MessagingException {
    var values = message.getHeader(header);
    if (values == null) return;
    for (var value : values) {
      ID.matcher(value).results().map(match -> Typed.line(match.group(1)))
          .filter(id -> !id.isEmpty() && !found.contains(id)).limit(MOST_ANSWERED).forEach(found::add);
    }
  }

  /// A day that no clock shows was written by a program that does not know it.
  private static @Nullable Instant sent(MimeMessage message) throws MessagingException {
    var date = first(message, "Date");
    try {
      var sent = date == null ? null : new MailDateFormat().parse(date).toInstant();
      return sent == null || sent.isBefore(Instant.EPOCH) || sent.isAfter(LAST_SENT) ? null : sent;
    } catch (ParseException e) {
      return null;
    }
  }

  private static @Nullable String first(MimeMessage message, String header) throws MessagingException {
    var values = message.getHeader(header);
    return values == null ? null : values[0];
  }

  static String cut(String text, int longest) {
    if (text.length() <= longest) return text;
    if (longest == 0) return "";
    return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
  }
}
