package az.rayon.notifications;

import az.rayon.notifications.Carrier.Carried.LineDown;
import az.rayon.notifications.Carrier.Carried.Never;
import az.rayon.notifications.Carrier.Carried.NotNow;
import az.rayon.notifications.Carrier.Carried.Taken;
import az.rayon.notifications.Dispatch.Channel;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Letters over SMTP.
@Component
class MailServer implements Carrier {

  private static final Pattern CODE = Pattern.compile("^\\s*([245]\\d\\d)(?:[ -]([245]\\.\\d{1,3}\\.\\d{1,3}))?");

  private final MailSettings settings;
  private final Envelopes envelopes;

  MailServer(MailSettings settings, Envelopes envelopes) {
    this.settings = settings;
    this.envelopes = envelopes;
  }

  @Override
  public Channel channel() {
    return Channel.MAIL;
  }

  @Override
  public boolean isConnected() {
    return settings.isConnected();
  }

  @Override
  public Carried carry(Dispatch letter) {
    var session = Session.getInstance(properties());
    try {
      var transport = connected(session);
      try {
        return send(letter, session, transport);
      } finally {
        hangUp(transport);
      }
    } catch (MessagingException e) {
      return new LineDown(e.getClass().getSimpleName());
    }
  }

  private Transport connected(Session session) throws MessagingException {
    var transport = session.getTransport("smtp");
    transport.connect(settings.host(), settings.port(), settings.user().isEmpty() ? null : settings.user(),
        settings.user().isEmpty() ? null : settings.password());
    return transport;
  }

  private static void hangUp(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException _) {
      // what became of the letter is known by now, however the call ends
    }
  }

  /// A server that answered and then hangs up may do so on this letter each time: it is tried again later, behind all
  /// others.
  private Carried send(Dispatch letter, Session session, Transport transport) {
    try {
      var to = new Address[]{new InternetAddress(letter.address(), true)};
      transport.sendMessage(envelopes.message(letter, session), to);
      return new Taken();
    } catch (AddressException _) {
      return new Never("address");
    } catch (SendFailedException e) {
      return isOurFault(e) ? new LineDown(code(e)) : refused(e);
    } catch (MessagingException e) {
      return new NotNow(e.getClass().getSimpleName());
    }
  }

  /// The server does not take letters from our address: no letter is to blame, and an operator has to help.
  private static boolean isOurFault(SendFailedException fault) {
    for (@Nullable
    Exception each = fault; each instanceof MessagingException one; each = one.getNextException()) {
      if (each instanceof SMTPSenderFailedException) return true;
    }
    return false;
  }

  /// The server's own code decides whether to try again (RFC 5321, 4.2.1).
  private static Carried refused(SendFailedException fault) {
    var code = code(fault);
    return code.startsWith("5") ? new Never(code) : new NotNow(code);
  }

  private static String code(SendFailedException fault) {
    for (@Nullable
    Exception each = fault; each instanceof MessagingException one; each = one.getNextException()) {
      if (each instanceof SMTPAddressFailedException address) return code(address.getReturnCode(), each.getMessage());
      if (each instanceof SMTPSendFailedException send && send.getReturnCode() >= 400) {
        return code(send.getReturnCode(), each.getMessage());
      }
    }
    return "refused";
  }

  /// Without the server's sentence, which often repeats the address.
  private static String code(int number, @Nullable String message) {
    var found = CODE.matcher(message == null ? "" : message);
    return found.find() && found.group(2) != null ? found.group(1) + " " + found.group(2) : String.valueOf(number);
  }

  private Properties properties() {
    var properties = new Properties();
    properties.put("mail.smtp.from", settings.returnPath());
    properties.put("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
    properties.put("mail.smtp.starttls.required", String.valueOf(settings.tls() == MailSettings.Tls.REQUIRED));
    properties.put("mail.smtp.starttls.enable", String.valueOf(settings.tls() == MailSettings.Tls.REQUIRED));
    properties.put("mail.smtp.ssl.enable", String.valueOf(settings.tls() == MailSettings.Tls.DIRECT));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.connectiontimeout", "10000");
    properties.put("mail.smtp.timeout", "30000");
    properties.put("mail.smtp.writetimeout", "30000");
    return properties;
  }
}
