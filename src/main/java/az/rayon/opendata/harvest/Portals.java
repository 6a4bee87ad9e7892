package az.rayon.opendata.harvest;

import java.net.URI;

/// The way to other portals.
interface Portals {

  /// What an address answered, a class because arrays do not compare; `address` is where it came from in the end.
  final class Answer {

    private final byte[] body;
    private final String type;
    private final URI address;

    Answer(byte[] body, String type, URI address) {
      this.body = body;
      this.type = type;
      this.address = address;
    }

    byte[] body() {
      return body;
    }

    String type() {
      return type;
    }

    URI address() {
      return address;
    }
  }

  /// Whether there is a way; the screen says where there is none.
  boolean connected();

  Answer ask(URI address, String accept) throws Unreadable;
}
