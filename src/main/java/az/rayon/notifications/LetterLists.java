package az.rayon.notifications;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.notifications.Dispatch.Channel;
import az.rayon.notifications.page.LettersPage.Line;
import az.rayon.notifications.page.LettersPage.Troubled;
import az.rayon.notifications.page.ShownPage.Shown;
import az.rayon.site.page.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Letters as pages list them. What they say is for nobody's eyes but the reader's, except where all is invented.
@Repository
class LetterLists {

  private final JdbcClient db;
  private final Profiles profiles;

  LetterLists(JdbcClient db, Profiles profiles) {
    this.db = db;
    this.profiles = profiles;
  }

  Line line(Channel channel, boolean connected) {
    return db.sql("""
        select (select count(*) from notifications.dispatch where channel = :channel and state = 'WAITING') as waiting,
          (select min(created_at) from notifications.dispatch where channel = :channel and state = 'WAITING') as oldest,
          (select broken_since from notifications.line where channel = :channel) as broken_since,
          (select trouble from notifications.line where channel = :channel) as trouble
        """).param("channel", channel.name())
        .query((row, _) -> new Line(channel.name(), connected, row.getLong("waiting"), moment(row, "oldest"),
            moment(row, "broken_since"), Dispatches.text(row.getString("trouble"))))
        .single();
  }

  long countTroubled() {
    return db
        .sql("select count(*) from notifications.dispatch where state = 'FAILED' or attempts > 0 and state = 'WAITING'")
        .query(Long.class).single();
  }

  /// Given up first, then what is still being tried.
  List<Troubled> listTroubled(Paging paging) {
    return db.sql("""
        select * from notifications.dispatch where state = 'FAILED' or attempts > 0 and state = 'WAITING'
        order by state = 'WAITING', created_at desc, id limit ? offset ?
        """).params(paging.size(), paging.offset()).query(LetterLists::troubled).list();
  }

  long countShown() {
    return db.sql("select count(*) from notifications.dispatch where state = 'SHOWN'").query(Long.class).single();
  }

  List<Shown> listShown(Paging paging) {
    var letters = db.sql("""
        select * from notifications.dispatch where state = 'SHOWN' order by created_at desc, id limit ? offset ?
        """).params(paging.size(), paging.offset()).query(LetterLists::addressed).list();
    var accounts = letters.stream().flatMap(letter -> Optional.ofNullable(letter.account()).stream()).distinct()
        .toList();
    var names = profiles.list(accounts).stream().collect(Collectors.toMap(Profile::id, Profile::name));
    return letters.stream().map(letter -> letter.to(names)).toList();
  }

  /// A letter whose reader's name is not known yet.
  private record Addressed(@Nullable UUID account, Shown letter) {

    Shown to(Map<UUID, String> names) {
      return account == null
          ? letter
          : new Shown(letter.channel(), names.getOrDefault(account, "–"), letter.at(), letter.subject(),
              letter.paragraphs(), letter.link());
    }
  }

  private static Troubled troubled(ResultSet row, int number) throws SQLException {
    var account = row.getObject("account", UUID.class);
    return new Troubled(row.getString("id"), row.getString("channel"), account == null ? "" : account.toString(),
        masked(Dispatches.text(row.getString("address"))), row.getString("state"), row.getInt("attempts"),
        Dispatches.text(row.getString("trouble")), created(row), moment(row, "next_at"));
  }

  private static Addressed addressed(ResultSet row, int number) throws SQLException {
    return new Addressed(row.getObject("account", UUID.class),
        new Shown(row.getString("channel"), address(Dispatches.text(row.getString("address"))), created(row),
            Dispatches.text(row.getString("subject")),
            List.of(Dispatches.text(row.getString("body")).split("\\n\\s*\\n")),
            Dispatches.text(row.getString("link"))));
  }

  /// Somebody who tries the demonstration may have typed an address that is really theirs.
  private static String address(String address) {
    return address.endsWith(".invalid") ? address : masked(address);
  }

  private static String masked(String address) {
    int at = address.indexOf('@');
    if (at > 0) return address.charAt(0) + "…" + address.substring(at);
    return address.length() > 4 ? "…" + address.substring(address.length() - 3) : address;
  }

  private static Instant created(ResultSet row) throws SQLException {
    return row.getObject("created_at", OffsetDateTime.class).toInstant();
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
