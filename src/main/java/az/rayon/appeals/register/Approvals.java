package az.rayon.appeals.register;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which answers the head wants approved.
@Repository
public class Approvals {

  private final JdbcClient db;

  Approvals(JdbcClient db) {
    this.db = db;
  }

  public FourEyes get() {
    return FourEyes.valueOf(db.sql("select answers from appeals.approval").query(String.class).single());
  }

  void set(FourEyes answers, UUID by, Instant at) {
    db.sql("update appeals.approval set answers = ?, set_by = ?, set_at = ?")
        .params(answers.name(), by, at.atOffset(ZoneOffset.UTC)).update();
  }
}
