package az.rayon.opendata.harvest;

import java.net.URI;

/// No way to other portals: their catalogues are laid in as files.
final class NotConnected implements Portals {

  @Override
  public boolean connected() {
    return false;
  }

  @Override
  public Answer ask(URI address, String accept) throws Unreadable {
    throw new Unreadable("offline", address.toString());
  }
}
