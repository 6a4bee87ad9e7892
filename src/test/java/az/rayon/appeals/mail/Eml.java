package az.rayon.appeals.mail;

import az.rayon.accounts.Browsing;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// A message as programs write them, well or badly; a test says only what is odd about it. All of it is invented.
final class Eml {

  /// The address that our letters come from.
  static final String OWN = "muraciet@samux.invalid";

  private final Map<String, String> headers = new LinkedHashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  private Eml() {}

  static Eml aMessage() {
    return new Eml().header("From", "Nümunəyeva Gülşən <" + UUID.randomUUID() + "@demo.invalid>")
        .header("To", OWN).header("Date", "Fri, 27 Nov 2026 10:00:00 +0400")
        .header("Message-ID", "<" + UUID.randomUUID() + "@demo.invalid>").header("Subject", "Körpü")
        .header("MIME-Version", "1.0");
  }

  Eml header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  Eml without(String name) {
    headers.remove(name);
    return this;
  }

  Eml from(String address) {
    return header("From", "Nümunəyeva Gülşən <" + address + ">");
  }

  Eml saying(String text) {
    return header("Content-Type", "text/plain; charset=utf-8").body(text.getBytes(StandardCharsets.UTF_8));
  }

  Eml saying(String text, String charset, String type) {
    return header("Content-Type", type).body(text.getBytes(Charset.forName(charset)));
  }

  Eml body(byte[] bytes) {
    body.writeBytes(bytes);
    return this;
  }

  /// Parts that are whole with their headers, one after the other.
  Eml parts(String kind, String... parts) {
    header("Content-Type", "multipart/" + kind + "; boundary=\"x\"");
    for (var part : parts) body(("--x\r\n" + part + "\r\n").getBytes(StandardCharsets.UTF_8));
    return body("--x--\r\n".getBytes(StandardCharsets.UTF_8));
  }

  static String part(String type, String content) {
    return "Content-Type: " + type + "\r\n\r\n" + content;
  }

  static String file(String type, String name, byte[] content) {
    return "Content-Type: " + type + "; name=\"" + name + "\"\r\nContent-Disposition: attachment; filename=\"" + name
        + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + Base64.getMimeEncoder().encodeToString(content);
  }

  static byte[] pdf() {
    return Browsing.pdf();
  }

  /// What the program reads of a message.
  static Mail read(Eml message) throws Unreadable {
    return new MailReader(OWN).read(message.bytes());
  }

  byte[] bytes() {
    return bytes(StandardCharsets.UTF_8);
  }

  byte[] bytes(Charset headersIn) {
    var all = new ByteArrayOutputStream();
    headers.forEach((name, value) -> all.writeBytes((name + ": " + value + "\r\n").getBytes(headersIn)));
    all.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    all.writeBytes(body.toByteArray());
    return all.toByteArray();
  }
}
