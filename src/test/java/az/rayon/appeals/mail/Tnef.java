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

  private final ByteBuffer out = ByteBuffer.allocate(1 << 24).order(ByteOrder.LITTLE_ENDIAN);

  private Tnef() {}

  static Tnef aPackage() {
    var made = new Tnef();
    made.out.putInt(0x223E9F78).putShort((short) 1);
    return made;
  }

  /// The words of the message: PidTagBody among its properties.
  Tnef saying(String text) {
    return attribute(MESSAGE, 0x9003, property(0x1000, 0x1F, utf16(text)));
  }

  /// The words of the message as Outlook compresses them, and in no other form: PidTagRtfCompressed.
  Tnef compressed(byte[] rtf) {
    return attribute(MESSAGE, 0x9003, property(0x1009, 0x102, rtf));
  }

  /// RTF in the form of [MS-OXRTFCP], without one repetition found in it.
  static byte[] packed(String rtf) {
    var bytes = rtf.getBytes(StandardCharsets.ISO_8859_1);
    var out = ByteBuffer.allocate(24 + bytes.length * 9 / 8).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(0).putInt(bytes.length).putInt(0x75465A4C).putInt(0);
    for (int at = 0; at < bytes.length; at++) {
      if (at % 8 == 0) out.put((byte) 0);
      out.put(bytes[at]);
    }
    return Arrays.copyOf(out.putInt(0, out.position() - 4).array(), out.position());
  }

  /// A file: where it stands (attAttachRenddata), its bytes (attAttachData) and its long name among its properties.
  Tnef enclosing(String name, byte[] content) {
    return attribute(FILE, 0x9002, new byte[14]).attribute(FILE, 0x800F, content)
        .attribute(FILE, 0x9005, property(0x3707, 0x1F, utf16(name)));
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

  private static byte[] utf16(String text) {
    return (text + "\0").getBytes(StandardCharsets.UTF_16LE);
  }

  /// One property: how many there are, its type and id, how many values, and the value filled up to four bytes.
  private static byte[] property(int id, int type, byte[] value) {
    int filled = (value.length + 3) / 4 * 4;
    return ByteBuffer.allocate(16 + filled).order(ByteOrder.LITTLE_ENDIAN).putInt(1).putShort((short) type)
        .putShort((short) id).putInt(1).putInt(value.length).put(Arrays.copyOf(value, filled)).array();
  }

  byte[] bytes() {
    return Arrays.copyOf(out.array(), out.position());
  }
}
