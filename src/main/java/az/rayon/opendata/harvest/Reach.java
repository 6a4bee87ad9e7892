package az.rayon.opendata.harvest;

import java.net.Inet6Address;
import java.net.InetAddress;

/// Which network addresses lie in the open net (the special ones are in the registries of RFC 6890).
final class Reach {

  private Reach() {}

  static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
        || address.isSiteLocalAddress() || address.isMulticastAddress()) {
      return false;
    }
    var bytes = address.getAddress();
    return address instanceof Inet6Address ? six(bytes) : four(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
  }

  private static boolean four(int first, int second, int third) {
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean documents = (first == 198 && second == 51 && third == 100)
        || (first == 203 && second == 0 && third == 113);
    return first != 0 && first < 224 && !shared && !benchmark && !protocol && !documents;
  }

  /// Of IPv6 only what is given out to the world; not what carries an IPv4 address inside (6to4, Teredo).
  private static boolean six(byte[] bytes) {
    int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    int second = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
    boolean world = first >>> 13 == 1;
    boolean carrying = first == 0x2002 || (first == 0x2001 && (second == 0 || second == 0xdb8));
    return world && !carrying;
  }
}
