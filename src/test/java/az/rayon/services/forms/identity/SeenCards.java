package az.rayon.services.forms.identity;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The identity cards that the counter has seen in a test: each holds for the last account that showed it.
public record SeenCards(Identities identities, JdbcClient db) {

  private static final UUID CLERK = new UUID(0, 7);
  private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

  public void confirm(UUID account, String fin, String name) {
    db.sql("delete from services.identity where fin = ?").param(fin).update();
    identities.put(new Identity(account, fin, name), CLERK, NOW);
  }
}
