package az.rayon.accounts.secondstep;

import az.rayon.accounts.Secret;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Ten codes on paper for the day when the telephone is lost, each good once.
@Repository
public class RecoveryCodes {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient db;

  RecoveryCodes(JdbcClient db) {
    this.db = db;
  }

  /// New ones, in place of all old ones. They can be shown now and never again.
  List<String> renew(UUID account) {
    clear(account);
    var codes = Stream.generate(RecoveryCodes::fresh).limit(10).toList();
    for (var code : codes)
      db.sql("insert into accounts.recovery_code (account, code) values (?, ?)")
          .params(account, hash(code)).update();
    return codes;
  }

  boolean use(UUID account, String code) {
    return db.sql("delete from accounts.recovery_code where account = ? and code = ?").params(account, hash(code))
        .update() == 1;
  }

  public int countLeft(UUID account) {
    return db.sql("select count(*) from accounts.recovery_code where account = ?").param(account).query(Integer.class)
        .single();
  }

  public void clear(UUID account) {
    db.sql("delete from accounts.recovery_code where account = ?").param(account).update();
  }

  /// Eighty random bits: guessing is hopeless even for who holds the hash.
  private static String fresh() {
    var bytes = new byte[10];
    RANDOM.nextBytes(bytes);
    return Totp.base32(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
  }

  private static byte[] hash(String code) {
    return new Secret(code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "")).hash();
  }
}
