package az.rayon.accounts;

import az.rayon.kernel.Secrets;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The secret number that opens one thing to whoever handed it in: an appeal, a booking, an application. It is
/// reckoned from the key of the handing-in and a secret of this installation: nothing is stored, the same receipt
/// always shows the same PIN, and it cannot be worked out from the registration number.
@Component
public class Pins {

  private static final long ALL = 100_000_000;

  private static final Duration SHOWN = Duration.ofHours(1);

  private final Mac mac;
  private final Clock clock;

  Pins(Secrets secrets, Clock clock) {
    // the name that the secret has had since only appeals had a PIN: receipts that people hold must stay valid
    this.mac = new Mac("appeals.pin", secrets);
    this.clock = clock;
  }

  /// Eight digits, to be typed on any telephone.
  public String of(UUID submission) {
    var bytes = ByteBuffer.allocate(16).putLong(submission.getMostSignificantBits())
        .putLong(submission.getLeastSignificantBits()).array();
    return "%08d".formatted(Long.remainderUnsigned(ByteBuffer.wrap(mac.of(bytes)).getLong(), ALL));
  }

  /// As a receipt shows it, whose address may stay in the memory of a shared computer: for an hour after the
  /// handing-in, and then no more.
  public String onReceipt(UUID submission, Instant handedIn) {
    return handedIn.plus(SHOWN).isAfter(clock.instant()) ? shown(of(submission)) : "";
  }

  /// As people are shown it: in two parts, which are easier to write down.
  public static String shown(String pin) {
    return pin.substring(0, 4) + " " + pin.substring(4);
  }

  /// Takes the same time whatever was typed.
  public boolean fits(String typed, UUID submission) {
    var digits = typed.codePoints().filter(Character::isDigit).map(c -> '0' + Character.digit(c, 10))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    return MessageDigest.isEqual(Mac.bytes(digits), Mac.bytes(of(submission)));
  }
}
