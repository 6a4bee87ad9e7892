package az.rayon.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/// A deed as it enters the tree. Its line says what was done, when, to which thing and by what kind of actor; who it
/// was is sealed in it, so that the line can be shown. The tree sees only a hash of the line with a salt.
final class Entry {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'",
      Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Deed deed;
  private final byte[] salt;
  private final byte[] actorSalt;

  Entry(Deed deed, byte[] salt, byte[] actorSalt) {
    this.deed = deed;
    this.salt = salt;
    this.actorSalt = actorSalt;
  }

  Deed deed() {
    return deed;
  }

  String saltInBase64() {
    return Base64.getEncoder().encodeToString(salt);
  }

  /// What a receipt shows, and what the salted hash is taken over. The form is for ever: a change of one byte
  /// would make every older receipt wrong.
  String line() {
    var line = """
        id %s
        at %s
        by %s %s
        did %s
        on %s
        """.formatted(deed.id(), MOMENT.format(deed.at()), deed.kind().name().toLowerCase(Locale.ROOT),
        Base64.getEncoder().encodeToString(Merkle.hash(actorSalt, bytes(deed.actor()))), deed.deed(), deed.subject());
    return deed.number() == null ? line : line + "number " + deed.number() + "\n";
  }

  /// The bytes of the leaf.
  byte[] leaf() {
    var sealed = Merkle.hash(salt, line().getBytes(UTF_8));
    return ("aciq-rayon/deed@v1 " + Base64.getEncoder().encodeToString(sealed) + "\n").getBytes(UTF_8);
  }

  byte[] hash() {
    return Merkle.leaf(leaf());
  }

  static Entry of(ResultSet row, int at) throws SQLException {
    return new Entry(Deeds.deed(row, at), row.getBytes("salt"), row.getBytes("actor_salt"));
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
  }
}
