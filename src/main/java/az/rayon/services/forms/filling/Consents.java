package az.rayon.services.forms.filling;

import az.rayon.services.forms.filling.Consent.State;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the consents of those who apply together are kept, as long as the form is being filled in.
@Repository
class Consents {

  private static final String SELECT = "select token, filling, place, name, email, seal, state from services.consent ";

  private final JdbcClient db;

  Consents(JdbcClient db) {
    this.db = db;
  }

  List<Consent> list(UUID filling) {
    return db.sql(SELECT + "where filling = ? order by place").param(filling).query(Consent.class).list();
  }

  Optional<Consent> find(UUID token) {
    return db.sql(SELECT + "where token = ?").param(token).query(Consent.class).optional();
  }

  /// Asks everybody anew; the links of before lead nowhere any more.
  void replace(UUID filling, List<Consent> consents) {
    db.sql("delete from services.consent where filling = ?").param(filling).update();
    for (var consent : consents)
      db.sql("""
        insert into services.consent (token, filling, place, name, email, seal, state)
        values (?, ?, ?, ?, ?, ?, 'ASKED')
        """).params(consent.token(), filling, consent.place(), consent.name(), consent.email(), consent.seal())
          .update();
  }

  void answer(Consent consent, State state, Instant now) {
    db.sql("update services.consent set state = ?, answered_at = ? where token = ?")
        .params(state.name(), now.atOffset(ZoneOffset.UTC), consent.token()).update();
  }
}
