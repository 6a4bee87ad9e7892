package az.rayon.notifications;

import az.rayon.database.Settings;
import az.rayon.kernel.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where letters wait. In demonstration mode none leaves; they are shown on a page instead.
@Repository
class Outbox implements Post {

  private final JdbcClient db;
  private final Clock clock;
  private final boolean demo;

  Outbox(JdbcClient db, Clock clock, Settings settings) {
    this.db = db;
    this.clock = clock;
    this.demo = settings.demo();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID send(Letter letter) {
    var id = Ids.at(clock.instant());
    var row = switch (letter.to()) {
      case Recipient.Account(var account) ->
        row(id, "MAIL").param("account", account).param("address", null).param("language", null);
      case Recipient.Address(var email, var language) -> row(id, "MAIL").param("account", null).param("address", email)
          .param("language", language.name());
    };
    row.param("subject", letter.subject()).param("body", letter.text()).param("link", letter.link()).update();
    return id;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void send(ShortMessage message) {
    row(Ids.at(clock.instant()), "SMS").param("account", null).param("address", message.phone()).param("language", null)
        .param("subject", null)
        .param("body", message.text()).param("link", null).update();
  }

  private JdbcClient.StatementSpec row(UUID id, String channel) {
    var at = clock.instant().atOffset(ZoneOffset.UTC);
    return db.sql("""
        insert into notifications.dispatch (id, channel, account, address, language, subject, body, link, state,
          next_at, created_at, settled_at)
        values (:id, :channel, :account, :address, :language, :subject, :body, :link, :state, :now, :now, :settled)
        """).param("id", id).param("channel", channel).param("now", at)
        .param("state", demo ? "SHOWN" : "WAITING").param("settled", demo ? at : null);
  }
}
