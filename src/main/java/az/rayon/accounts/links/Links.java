package az.rayon.accounts.links;

import az.rayon.accounts.Secret;
import az.rayon.accounts.people.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where links are kept, by the hash of their secret. A new link puts out the older ones of its kind.
@Repository
public class Links {

  private final JdbcClient db;

  Links(JdbcClient db) {
    this.db = db;
  }

  Secret make(Link link, Instant now) {
    var secret = Secret.fresh();
    var email = link instanceof Link.Register register ? register.email() : null;
    db.sql("""
        delete from accounts.link where purpose = :purpose and account is not distinct from :account::uuid
          and email is not distinct from :email::text
        """).param("purpose", purpose(link)).param("account", link.whose()).param("email", email).update();
    db.sql("""
        insert into accounts.link (secret, purpose, email, account, expires_at)
        values (:secret, :purpose, :email, :account, :expires)
        """).param("secret", secret.hash()).param("purpose", purpose(link)).param("email", email)
        .param("account", link.whose()).param("expires", Moments.of(now.plus(link.life()))).update();
    return secret;
  }

  /// Looking does not use a link up: mail programs open links to look at them.
  Optional<Link> find(Secret secret, Instant now) {
    return db.sql("select * from accounts.link where secret = ? and expires_at > ?")
        .params(secret.hash(), Moments.of(now)).query(Links::link).optional();
  }

  /// True for one caller only.
  boolean use(Secret secret) {
    return db.sql("delete from accounts.link where secret = ?").param(secret.hash()).update() == 1;
  }

  void revoke(UUID account) {
    db.sql("delete from accounts.link where account = ?").param(account).update();
  }

  public int clear(Instant now) {
    return db.sql("delete from accounts.link where expires_at < ?").param(Moments.of(now)).update();
  }

  private static String purpose(Link link) {
    return switch (link) {
      case Link.Register _ -> "REGISTER";
      case Link.Invitation _ -> "INVITATION";
      case Link.Reset _ -> "RESET";
      case Link.FirstAdmin _ -> "FIRST_ADMIN";
    };
  }

  private static Link link(ResultSet row, int number) throws SQLException {
    var account = row.getObject("account", UUID.class);
    return switch (row.getString("purpose")) {
      case "REGISTER" -> new Link.Register(row.getString("email"));
      case "INVITATION" -> new Link.Invitation(account);
      case "RESET" -> new Link.Reset(account);
      case "FIRST_ADMIN" -> new Link.FirstAdmin();
      case String other -> throw new IllegalStateException("a link for " + other);
    };
  }
}
