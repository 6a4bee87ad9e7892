package az.rayon.appeals.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Where e-mail is read from.
///
/// @param host the mail server (IMAP) that appeals are read from; empty: none is read, and the desk says so
/// @param port its port
/// @param user the name to sign in with
/// @param password the password to sign in with
/// @param folder the folder that is read; nothing in it is changed
/// @param tls `DIRECT`: TLS from the first byte; `REQUIRED`: the connection turns to TLS or is given up; `NONE`: for a
///     server on the same machine
/// @param address the address that people write to, which is where letters should come from (`RAYON_MAIL_FROM`), so
///     that an answer to a letter finds its appeal; empty: the name to sign in with
/// @param limit the longest message that is read whole; of a longer one the beginning waits for the registrar
/// @param rounds whether this node looks for mail by itself, in the mailbox and in the folder `mail` under
///     `RAYON_DATA`; of several nodes one looks at a time
@ConfigurationProperties("rayon.mailbox")
record MailboxSettings(@DefaultValue("") String host, @DefaultValue("993") int port, @DefaultValue("") String user,
    @DefaultValue("") String password, @DefaultValue("INBOX") String folder, @DefaultValue("DIRECT") Tls tls,
    @DefaultValue("") String address, @DefaultValue("25MB") DataSize limit, @DefaultValue("true") boolean rounds) {

  enum Tls {
    DIRECT, REQUIRED, NONE
  }

  boolean isConnected() {
    return !host.isEmpty() && !user.isEmpty();
  }

  String own() {
    return address.isEmpty() ? user : address;
  }
}
