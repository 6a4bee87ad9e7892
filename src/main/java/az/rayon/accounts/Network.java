package az.rayon.accounts;

import java.net.InetAddress;
import java.util.HexFormat;

/// The network that a request comes from, by which attempts are counted. One household or office has one IPv4 address,
/// or 2^64 of IPv6, which count as one.
public final class Network {

  private static final int BYTES = 8;

  private Network() {}

  public static String of(String address) {
    try {
      var bytes = InetAddress.ofLiteral(address).getAddress();
      return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, BYTES));
    } catch (IllegalArgumentException _) {
      return address;
    }
  }
}
