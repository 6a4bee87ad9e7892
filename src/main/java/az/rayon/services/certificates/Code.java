package az.rayon.services.certificates;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the QR code on a certificate says, and the signature under it: enough to check the paper with the network off.
/// How it is laid out byte by byte is in docs/certificates.md; `offline.js` reads the same.
///
/// @param key by which key it is signed, the first eight hex digits of the SHA-256 of its public half
/// @param hash SHA-256 of the JSON that travels in the PDF
public record Code(String key, String kind, String number, String check, LocalDate issued, @Nullable LocalDate until,
    String holder, Hash hash) {

  /// The first sign of what is signed, so that a signature of ours under something else is none under a code.
  static final byte[] CONTEXT = "aciq-rayon certificate 1\n".getBytes(StandardCharsets.UTF_8);

  private static final byte VERSION = 1;
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
  private static final int SIGNATURE = 64;
  private static final int HASH = 32;
  private static final int KEY = 4;

  /// In hex.
  public record Hash(String hex) {}

  /// The code and the bytes that are signed, and the signature as it was read.
  record Signed(Code code, String body, String signature) {}

  static Code of(Content content, String key, Hash hash) {
    return new Code(key, content.kind(), content.number(), content.check(), content.issued(), content.until(),
        content.holder().masked(), hash);
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.write(HexFormat.of().parseHex(key));
      text(out, kind);
      var parts = number.split("-");
      out.writeShort(Integer.parseInt(parts[1]));
      out.writeInt(Integer.parseInt(parts[2]));
      var random = CheckCode.value(check);
      out.writeByte((int) (random >> 32));
      out.writeInt((int) random);
      out.writeShort(day(issued));
      out.writeShort(until == null ? 0 : day(until));
      text(out, holder);
      out.write(HexFormat.of().parseHex(hash.hex()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Empty where it is no code of a certificate at all.
  static Optional<Signed> read(String text) {
    var all = Base32.read(text);
    if (all.length <= SIGNATURE) return Optional.empty();
    var body = Arrays.copyOf(all, all.length - SIGNATURE);
    var in = ByteBuffer.wrap(body);
    try {
      if (in.get() != VERSION) return Optional.empty();
      var key = HexFormat.of().formatHex(bytes(in, KEY));
      var kind = text(in);
      var number = "AR-%d-%06d".formatted(in.getShort(), in.getInt());
      var check = CheckCode.of(((in.get() & 0xFFL) << 32) | (in.getInt() & 0xFFFF_FFFFL));
      var issued = FIRST_DAY.plusDays(in.getShort() & 0xFFFF);
      var until = in.getShort() & 0xFFFF;
      var code = new Code(key, kind, number, check, issued, until == 0 ? null : FIRST_DAY.plusDays(until), text(in),
          new Hash(HexFormat.of().formatHex(bytes(in, HASH))));
      var signature = Arrays.copyOfRange(all, body.length, all.length);
      return in.hasRemaining()
          ? Optional.empty()
          : Optional.of(new Signed(code, HexFormat.of().formatHex(body), HexFormat.of().formatHex(signature)));
    } catch (BufferUnderflowException e) {
      return Optional.empty();
    }
  }

  private static int day(LocalDate day) {
    return Math.clamp(ChronoUnit.DAYS.between(FIRST_DAY, day), 0, 0xFFFF);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    var letters = text.getBytes(StandardCharsets.UTF_8);
    var length = Math.min(letters.length, 255);
    out.writeByte(length);
    out.write(letters, 0, length);
  }

  private static String text(ByteBuffer in) {
    return new String(bytes(in, in.get() & 0xFF), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(ByteBuffer in, int length) {
    if (in.remaining() < length) throw new BufferUnderflowException();
    var bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }
}
