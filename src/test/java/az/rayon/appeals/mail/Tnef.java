package az.rayon.appeals.mail;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A `winmail.dat` as Outlook writes it ([MS-OXTNEF]): a signature and a key, and then one attribute after the other.
/// Each has its level (1 the message, 2 a file), its id and type, the length of its data, the data and their sum.
final class Tnef {

  private static final int MESSAGE = 1;
  private static final int FILE = 2;

  private final ByteBuffer out = ByteBuffer.allocate(1 << 21).order(ByteOrder.LITTLE_ENDIAN);

  private Tnef() {}

  static Tnef aPackage() {
    var made = new Tnef();
    made.out.putInt(0x223E9F78).putShort((short) 1);
    return made;
  }

  /// The words of the message: PidTagBody among its properties.
  Tnef saying(String text) {
    return attribute(MESSAGE, 0x9003, property(0x1000, text));
  }

  /// A file: where it stands (attAttachRenddata), its bytes (attAttachData) and its long name among its properties.
  Tnef enclosing(String name, byte[] content) {
    return attribute(FILE, 0x9002, new byte[14]).attribute(FILE, 0x800F, content)
        .attribute(FILE, 0x9005, property(0x3707, name));
  }

  /// Says of itself that it is longer than it is.
  Tnef claiming(int length) {
    out.put((byte) FILE).putShort((short) 0x800F).putShort((short) 6).putInt(length);
    return this;
  }

  private Tnef attribute(int level, int id, byte[] content) {
    int sum = 0;
    for (byte each : content) sum += each & 0xFF;
    out.put((byte) level).putShort((short) id).putShort((short) 6).putInt(content.length).put(content)
        .putShort((short) sum);
    return this;
  }

  /// One property: how many there are, the type (UTF-16) and the id, how many values, and the value filled up to four
  /// bytes.
  private static byte[] property(int id, String text) {
    var value = (text + "\0").getBytes(StandardCharsets.UTF_16LE);
    int filled = (value.length + 3) / 4 * 4;
    return ByteBuffer.allocate(16 + filled).order(ByteOrder.LITTLE_ENDIAN).putInt(1).putShort((short) 0x1F)
        .putShort((short) id).putInt(1).putInt(value.length).put(Arrays.copyOf(value, filled)).array();
  }

  byte[] bytes() {
    return Arrays.copyOf(out.array(), out.position());
  }
}
