package az.rayon.opendata.harvest;

import java.net.URI;

/// The way to other portals.
interface Portals {

  /// What an address answered; `address` is where it came from in the end.
  record Answer(byte[] body, String type, URI address) {}

  /// Whether there is a way; the screen says where there is none.
  boolean connected();

  Answer ask(URI address, String accept) throws Unreadable;
}
