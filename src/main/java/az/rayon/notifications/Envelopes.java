package az.rayon.notifications;

import az.rayon.kernel.Language;
import az.rayon.site.Addresses;
import az.rayon.site.Imprint;
import az.rayon.site.Messages;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// Makes a letter into a message that any mail program shows well: plain text first, the same as simple HTML beside it,
/// in the reader's language, and marked so that no machine answers it (RFC 3834).
@Component
class Envelopes {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String BUTTON = "display:inline-block;padding:10px 16px;background:#0b4a5e;color:#fff;"
      + "text-decoration:none;font-weight:bold";

  private final MailSettings settings;
  private final Messages words;
  private final ObjectProvider<Imprint> imprint;
  private final Addresses addresses;

  Envelopes(MailSettings settings, Messages words, ObjectProvider<Imprint> imprint, Addresses addresses) {
    this.settings = settings;
    this.words = words;
    this.imprint = imprint;
    this.addresses = addresses;
  }

  MimeMessage message(Dispatch letter, Session session) throws MessagingException {
    var message = new Identified(session, letter.id() + "@" + domain());
    message.setFrom(sender(letter.language()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
    message.setSubject(letter.subject(), UTF_8);
    message.setSentDate(Date.from(letter.createdAt()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    message.setHeader("Content-Language", letter.language().code());
    var both = new MimeMultipart("alternative");
    both.addBodyPart(part(text(letter), "plain"));
    both.addBodyPart(part(html(letter), "html"));
    message.setContent(both);
    message.saveChanges();
    return message;
  }

  /// As it is read where HTML is not: paragraphs, the link, who wrote it.
  String text(Dispatch letter) {
    var link = letter.link().isEmpty() ? Stream.<String>empty() : Stream.of(addresses.absolute(letter.link()));
    return Stream.of(Stream.of(letter.body()), link, Stream.of("-- \n" + authority(letter.language()) + "\n"
        + words.say(letter.language(), "notifications.letter.foot"))).flatMap(each -> each)
        .collect(Collectors.joining("\n\n")) + "\n";
  }

  /// Everything that anybody wrote is escaped.
  String html(Dispatch letter) {
    var paragraphs = Stream.of(letter.body().strip().split("\\n\\s*\\n"))
        .map(paragraph -> "<p>" + HtmlUtils.htmlEscape(paragraph, UTF_8).replace("\n", "<br>\n") + "</p>\n")
        .collect(Collectors.joining());
    var link = letter.link().isEmpty()
        ? ""
        : "<p><a href=\"%s\" style=\"%s\">%s</a></p>\n".formatted(
            HtmlUtils.htmlEscape(addresses.absolute(letter.link()), UTF_8),
            BUTTON, words.say(letter.language(), "notifications.letter.open"));
    return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
        <body style="font:16px/1.5 sans-serif;color:#1b1f23;max-width:38em;margin:24px auto;padding:0 16px">
        %s<hr><p style="color:#565c63">%s<br>%s</p>
        </body></html>
        """.formatted(letter.language().code(), HtmlUtils.htmlEscape(letter.subject(), UTF_8), paragraphs + link,
        HtmlUtils.htmlEscape(authority(letter.language()), UTF_8),
        words.say(letter.language(), "notifications.letter.foot"));
  }

  private static MimeBodyPart part(String content, String kind) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(content, UTF_8, kind);
    return part;
  }

  private InternetAddress sender(Language language) throws MessagingException {
    try {
      return new InternetAddress(settings.from(), authority(language), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException(UTF_8, e);
    }
  }

  private String authority(Language language) {
    var own = imprint.getIfAvailable();
    return own == null ? words.say(language, "site.name") : own.authority().in(language);
  }

  private String domain() {
    return settings.from().substring(settings.from().indexOf('@') + 1);
  }

  /// A message whose id is the letter's, however often it is sent.
  private static final class Identified extends MimeMessage {

    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + ">");
    }
  }
}
