package az.rayon.appeals.mail;

import az.rayon.appeals.mail.Mail.Enclosure;
import az.rayon.kernel.Typed;
import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Goes through the parts of a message and gathers what was written and what was enclosed. Of the same words in two
/// forms the plain one is taken; a message in a message and a calendar entry are files. Outlook's winmail.dat is
/// unpacked, and a file as it came where that cannot be done.
final class MailParts {

  private static final int DEEPEST = 20;
  private static final int MOST = 200;
  /// So many letters are read of what was written; an appeal has room for far fewer, and the message is kept whole.
  private static final int LONGEST = 1_000_000;
  /// Under this name Outlook sends what it packs.
  private static final String PACKAGE = "winmail.dat";

  private final List<String> plain = new ArrayList<>();
  private final List<String> html = new ArrayList<>();
  private final List<String> packed = new ArrayList<>();
  private final List<Enclosure> files = new ArrayList<>();
  /// Packages whose words cannot be read: they are wanted where nothing else was written.
  private final List<Enclosure> wordsLeft = new ArrayList<>();
  private int seen;
  private int room = LONGEST;
  private boolean invitation;

  void add(MimeMessage message) throws MessagingException, Unreadable {
    add(message, 0);
  }

  String text() {
    return Stream.of(plain, html, packed).map(written -> Typed.text(String.join("\n\n", written)))
        .filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  List<Enclosure> files() {
    return text().isEmpty() ? Stream.concat(files.stream(), wordsLeft.stream()).toList() : files;
  }

  /// Whether it is an invitation to a meeting or the answer to one, and no enclosed calendar.
  boolean invitation() {
    return invitation;
  }

  private void add(MimePart part, int depth) throws MessagingException, Unreadable {
    if (depth > DEEPEST || ++seen > MOST) throw new Unreadable(Reason.NESTED);
    var type = type(part);
    var name = name(part, type);
    boolean enclosed = Part.ATTACHMENT.equalsIgnoreCase(disposition(part)) || !name.isEmpty();
    if (type.getPrimaryType().equalsIgnoreCase("multipart")) {
      inside(part, type, depth);
    } else if (type.match("text/calendar")) {
      invitation |= type.getParameter("method") != null && !Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
      file(part, name.isEmpty() ? "calendar.ics" : name);
    } else if (!enclosed && type.match("text/html")) {
      add(html, HtmlText.of(letters(part, type)));
    } else if (!enclosed && type.match("text/*")) {
      add(plain, letters(part, type));
    } else if (isPackage(type, name)) {
      unpack(content(part), name.isEmpty() ? PACKAGE : name);
    } else {
      file(part, name.isEmpty() ? named(type) : name);
    }
  }

  private static boolean isPackage(ContentType type, String name) {
    return type.match("application/ms-tnef") || type.match("application/vnd.ms-tnef")
        || name.equalsIgnoreCase(PACKAGE);
  }

  /// Its files count as parts, so that no package holds more than a message may.
  private void unpack(byte[] content, String name) throws Unreadable {
    var opened = Packed.open(content);
    if (opened.isEmpty()) {
      file(files, content, name);
      return;
    }
    var inside = opened.get();
    seen += inside.files().size();
    if (seen > MOST) throw new Unreadable(Reason.NESTED);
    add(packed, inside.text());
    for (var each : inside.files()) file(files, each.content(), each.name());
    if (!inside.whole()) file(files, content, name);
    else if (inside.wordsLeft()) file(wordsLeft, content, name);
  }

  private void inside(MimePart part, ContentType type, int depth) throws MessagingException, Unreadable {
    try {
      var several = new MimeMultipart(new Within(part, type.toString()));
      for (int at = 0; at < several.getCount(); at++) {
        if (several.getBodyPart(at) instanceof MimeBodyPart each) add(each, depth + 1);
      }
    } catch (MessagingException e) {
      add(plain, Decoding.text(raw(part), null));
    }
  }

  private void add(List<String> written, String text) {
    var read = MailReader.cut(text, room);
    room -= read.length();
    written.add(read);
  }

  private void file(MimePart part, String name) throws MessagingException {
    file(files, content(part), name);
  }

  private static void file(List<Enclosure> files, byte[] content, String name) {
    if (content.length > 0) files.add(new Enclosure(MailReader.cut(Typed.line(name), 200), content));
  }

  private static String letters(MimePart part, ContentType type) throws MessagingException {
    return Decoding.text(content(part), type.getParameter("charset"));
  }

  private static byte[] content(MimePart part) throws MessagingException {
    var encoding = part.getHeader("Content-Transfer-Encoding");
    return Decoding.transferred(raw(part), encoding == null ? "" : encoding[0]);
  }

  private static byte[] raw(MimePart part) throws MessagingException {
    try (var in = stream(part)) {
      return in.readAllBytes();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static InputStream stream(MimePart part) throws MessagingException {
    return part instanceof MimeMessage message
        ? message.getRawInputStream()
        : ((MimeBodyPart) part).getRawInputStream();
  }

  /// What stands inside a part, looked at where it is: parts in parts are no copies of each other.
  private record Within(MimePart part, String type) implements DataSource {

    @Override
    public InputStream getInputStream() throws IOException {
      try {
        return stream(part);
      } catch (MessagingException e) {
        throw new IOException(e);
      }
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      throw new IOException("a message that came is only read");
    }

    @Override
    public String getContentType() {
      return type;
    }

    @Override
    public String getName() {
      return "";
    }
  }

  /// What cannot be made out is text, as RFC 2045 (5.2) wants it.
  private static ContentType type(MimePart part) {
    try {
      var header = part.getHeader("Content-Type");
      return header == null ? new ContentType("text", "plain", null) : new ContentType(header[0]);
    } catch (MessagingException e) {
      return new ContentType("text", "plain", null);
    }
  }

  private static String disposition(MimePart part) throws MessagingException {
    var header = part.getHeader("Content-Disposition");
    return header == null ? "" : header[0].split(";", 2)[0].strip();
  }

  private static String name(MimePart part, ContentType type) throws MessagingException {
    var given = type.getParameter("name");
    try {
      var name = part.getFileName();
      given = name == null ? given : name;
    } catch (MessagingException e) {
      // the other name, or none
    }
    return given == null ? "" : Decoding.header(given);
  }

  private static String named(ContentType type) {
    if (type.match("message/rfc822")) return "message.eml";
    return "file." + type.getSubType().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
