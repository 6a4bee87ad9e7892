package az.rayon.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How letters leave.
///
/// @param host the mail server (SMTP); empty: letters wait, and the screen of the administrator says so
/// @param port its port
/// @param user the name to sign in with; empty: without
/// @param password the password to sign in with
/// @param from the address that letters come from; empty: letters wait
/// @param bounces where undeliverable letters come back to; empty: to the address that they come from
/// @param tls `REQUIRED`: letters leave over TLS or not at all; `DIRECT`: TLS from the first byte; `NONE`: for a
///     server on the same machine
@ConfigurationProperties("rayon.mail")
record MailSettings(@DefaultValue("") String host, @DefaultValue("587") int port, @DefaultValue("") String user,
    @DefaultValue("") String password, @DefaultValue("") String from, @DefaultValue("") String bounces,
    @DefaultValue("REQUIRED") Tls tls) {

  enum Tls {
    REQUIRED, DIRECT, NONE
  }

  boolean isConnected() {
    return !host.isEmpty() && !from.isEmpty();
  }

  String returnPath() {
    return bounces.isEmpty() ? from : bounces;
  }
}
