package az.rayon.kernel;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The keys of this installation: 32 random bytes each, made when first asked for and the same on every node.
@Component
public class Secrets {

  private final JdbcClient db;
  private final SecureRandom random = new SecureRandom();

  Secrets(JdbcClient db) {
    this.db = db;
  }

  public byte[] get(String name) {
    var fresh = new byte[32];
    random.nextBytes(fresh);
    db.sql("insert into kernel.secret (name, value) values (?, ?) on conflict do nothing").params(name, fresh).update();
    return db.sql("select value from kernel.secret where name = ?").param(name).query(byte[].class).single();
  }
}
