package az.rayon.opendata.subscriptions;

import az.rayon.kernel.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where subscriptions are kept. All SQL over them is in this file.
@Repository
class Subscriptions {

  private final JdbcClient db;

  Subscriptions(JdbcClient db) {
    this.db = db;
  }

  Optional<Subscription> find(UUID id) {
    return db.sql("select * from opendata.subscription where id = ?").param(id).query(Subscriptions::row).optional();
  }

  Optional<Subscription> find(String dataset, String email) {
    return db.sql("select * from opendata.subscription where dataset = ? and email = ?").params(dataset, email)
        .query(Subscriptions::row).optional();
  }

  /// How many letters that ask for a yes went to the address on that day.
  int asked(String email, LocalDate day) {
    return db.sql("select count(*) from opendata.subscription where email = ? and asked_on = ?").params(email, day)
        .query(Integer.class).single();
  }

  /// False where somebody asked for the same at the same moment.
  boolean add(Subscription wanted) {
    return db.sql("""
        insert into opendata.subscription (id, dataset, email, language, asked_on) values (?, ?, ?, ?, ?)
        on conflict (dataset, email) do nothing
        """).params(wanted.id(), wanted.dataset(), wanted.email(), wanted.language().name(), wanted.asked())
        .update() == 1;
  }

  void askAgain(UUID id, Language language, LocalDate day) {
    db.sql("update opendata.subscription set asked_on = ?, language = ? where id = ?")
        .params(day, language.name(), id).update();
  }

  /// Said once; what the dataset holds then is not news.
  void confirm(UUID id, LocalDate day, String seen) {
    db.sql("""
        update opendata.subscription set confirmed_on = ?, told_on = ?, seen = ? where id = ? and confirmed_on is null
        """).params(day, day, seen, id).update();
  }

  void remove(UUID id) {
    db.sql("delete from opendata.subscription where id = ?").param(id).update();
  }

  List<String> datasets() {
    return db.sql("select distinct dataset from opendata.subscription where confirmed_on is not null order by 1")
        .query(String.class).list();
  }

  /// Those who have not been told of what the dataset holds now, and of nothing since that day. They count as told from
  /// here on: of two nodes that ask at once, one gets each.
  List<Subscription> take(String dataset, String seen, LocalDate before, LocalDate today) {
    return db.sql("""
        update opendata.subscription set seen = ?, told_on = ?
        where dataset = ? and confirmed_on is not null and seen <> ? and told_on <= ?
        returning *
        """).params(seen, today, dataset, seen, before).query(Subscriptions::row).list();
  }

  void forgetUnconfirmed(LocalDate before) {
    db.sql("delete from opendata.subscription where confirmed_on is null and asked_on < ?").param(before).update();
  }

  private static Subscription row(ResultSet row, int at) throws SQLException {
    return new Subscription(row.getObject("id", UUID.class), row.getString("dataset"), row.getString("email"),
        Language.valueOf(row.getString("language")), row.getObject("asked_on", LocalDate.class),
        row.getObject("confirmed_on", LocalDate.class));
  }
}
