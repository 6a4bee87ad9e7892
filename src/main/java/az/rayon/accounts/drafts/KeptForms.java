package az.rayon.accounts.drafts;

import az.rayon.accounts.Secret;
import az.rayon.accounts.drafts.KeptForm.Ticket;
import az.rayon.accounts.people.Moments;
import az.rayon.kernel.Ids;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Where forms wait whose session had ended. Each is encrypted with a key that is in one browser's cookie and nowhere
/// else: it may hold a complaint about anything, and whoever reads the table learns nothing.
@Repository
public class KeptForms {

  static final Duration LIFE = Duration.ofHours(2);
  static final int LARGEST = 256 * 1024;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;

  private final JdbcClient db;
  private final JsonMapper json;

  KeptForms(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// Nothing when it is too large to keep. With an account, only that account gets it back.
  Optional<Ticket> keep(KeptForm form, @Nullable UUID account, Instant now) {
    var plain = json.writeValueAsBytes(form);
    if (plain.length > LARGEST) return Optional.empty();
    var ticket = new Ticket(Ids.at(now), Secret.fresh());
    db.sql(
        "insert into accounts.kept_form (id, account, content, expires_at) values (:id, :account, :content, :expires)")
        .param("id", ticket.id()).param("account", account).param("content", encrypted(ticket, plain))
        .param("expires", Moments.of(now.plus(LIFE))).update();
    return Optional.of(ticket);
  }

  Optional<KeptForm> find(Ticket ticket, UUID account, Instant now) {
    return db.sql("""
        select content from accounts.kept_form
        where id = ? and (account is null or account = ?) and expires_at > ?
        """).params(ticket.id(), account, Moments.of(now)).query(byte[].class).optional()
        .flatMap(content -> decrypted(ticket, content)).map(plain -> json.readValue(plain, KeptForm.class));
  }

  public int clear(Instant now) {
    return db.sql("delete from accounts.kept_form where expires_at < ?").param(Moments.of(now)).update();
  }

  private static byte[] encrypted(Ticket ticket, byte[] plain) {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      var content = cipher(Cipher.ENCRYPT_MODE, ticket, nonce).doFinal(plain);
      return ByteBuffer.allocate(NONCE + content.length).put(nonce).put(content).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A wrong key opens nothing.
  private static Optional<byte[]> decrypted(Ticket ticket, byte[] content) {
    try {
      var nonce = Arrays.copyOf(content, NONCE);
      return Optional.of(cipher(Cipher.DECRYPT_MODE, ticket, nonce).doFinal(content, NONCE, content.length - NONCE));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Cipher cipher(int mode, Ticket ticket, byte[] nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    var key = new SecretKeySpec(Base64.getUrlDecoder().decode(ticket.key().text()), "AES");
    cipher.init(mode, key, new GCMParameterSpec(128, nonce));
    cipher.updateAAD(ByteBuffer.allocate(16).putLong(ticket.id().getMostSignificantBits())
        .putLong(ticket.id().getLeastSignificantBits()).array());
    return cipher;
  }
}
