package az.rayon.appeals.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells what machines send from what people write, by what the senders' programs say of themselves (RFC 3834, 3464,
/// 2919). What is taken for a machine's is listed on the desk, never thrown away.
final class Machines {

  private static final Pattern SERVER = Pattern.compile("(mailer-daemon|postmaster|mail-daemon)@.*");
  private static final Pattern NOBODY = Pattern.compile("(no-?reply|do-?not-?reply|donotreply|noreply)[^@]*@.*");

  private Machines() {}

  /// `own` is the address that our letters come from.
  static @Nullable Reason reason(MimeMessage message, String sender, String own) throws MessagingException {
    if (bounce(message, sender)) return Reason.BOUNCE;
    if (!own.isEmpty() && sender.equalsIgnoreCase(own)) return Reason.OWN;
    if (header(message, "X-Spam-Flag").equals("yes")) return Reason.SPAM;
    if (autoReply(message) || NOBODY.matcher(sender.toLowerCase(Locale.ROOT)).matches()) return Reason.AUTO_REPLY;
    if (message.getHeader("List-Id") != null || message.getHeader("List-Unsubscribe") != null
        || message.getHeader("List-Post") != null || header(message, "Precedence").matches("list|bulk|junk")) {
      return Reason.LIST;
    }
    return null;
  }

  /// A report of a mail server, or mail that itself wants no answer: an empty path back.
  private static boolean bounce(MimeMessage message, String sender) throws MessagingException {
    return header(message, "Content-Type").startsWith("multipart/report")
        || header(message, "Return-Path").replace(" ", "").equals("<>")
        || message.getHeader("X-Failed-Recipients") != null
        || SERVER.matcher(sender.toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean autoReply(MimeMessage message) throws MessagingException {
    var submitted = header(message, "Auto-Submitted");
    return (!submitted.isEmpty() && !submitted.startsWith("no")) || message.getHeader("X-Autoreply") != null
        || message.getHeader("X-Autorespond") != null || message.getHeader("X-Autoresponder") != null
        || header(message, "X-Auto-Response-Suppress").equals("all")
        || header(message, "Precedence").equals("auto_reply");
  }

  private static String header(MimeMessage message, String name) throws MessagingException {
    var values = message.getHeader(name);
    return values == null ? "" : values[0].strip().toLowerCase(Locale.ROOT);
  }
}
