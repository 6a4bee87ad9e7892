package az.rayon.appeals.mail;

import az.rayon.appeals.mail.MailItem.Fate;
import az.rayon.appeals.mail.MailItem.Source;
import az.rayon.kernel.NotFound;
import az.rayon.site.page.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The messages that came.
@Repository
class MailItems {

  private final JdbcClient db;

  MailItems(JdbcClient db) {
    this.db = db;
  }

  /// Makes others who take the same message wait for this transaction, so that the second finds what the first made.
  void await(String fingerprint) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 41))").param(fingerprint).query(_ -> {});
  }

  Optional<MailItem> find(String fingerprint) {
    return db.sql("select * from appeals.mail_item where fingerprint = ?").param(fingerprint).query(MailItems::read)
        .optional();
  }

  MailItem get(UUID id) {
    return db.sql("select * from appeals.mail_item where id = ?").param(id).query(MailItems::read).optional()
        .orElseThrow(() -> new NotFound("message"));
  }

  /// The appeal that an earlier message of the same sender, which this one goes on from, became or was added to.
  Optional<UUID> appealOf(List<String> messages, String address) {
    return db.sql("""
        select appeal from appeals.mail_item
        where message_id = any(:ids) and message_id <> '' and lower(address collate "C") = lower(:address collate "C")
          and fate in ('APPEAL', 'ADDED')
        order by taken_at limit 1
        """).param("ids", messages.toArray(String[]::new)).param("address", address).query(UUID.class).optional();
  }

  /// How many messages came from the address since then.
  int countFrom(String address, Instant since) {
    return db.sql("""
        select count(*) from appeals.mail_item
        where lower(address collate "C") = lower(:address collate "C") and taken_at > :since
        """).param("address", address).param("since", utc(since)).query(Integer.class).single();
  }

  boolean owns(UUID document) {
    return db.sql("select exists (select from appeals.mail_item where original = ?)").param(document)
        .query(Boolean.class).single();
  }

  void add(MailItem item) {
    db.sql("""
        insert into appeals.mail_item (id, fingerprint, message_id, source, taken_at, sent_at, address, name, subject,
          original, left_out, fate, reason, appeal, inquiry)
        values (:id, :fingerprint, :message_id, :source, :taken_at, :sent_at, :address, :name, :subject, :original,
          :left_out, :fate, :reason, :appeal, :inquiry)
        """).paramSource(row(item)).update();
  }

  void save(MailItem item) {
    var rows = db.sql("""
        update appeals.mail_item
        set fate = :fate, reason = :reason, appeal = :appeal, inquiry = :inquiry, left_out = :left_out,
          version = version + 1
        where id = :id and version = :version
        """).paramSource(row(item)).update();
    if (rows == 0) throw new OptimisticLockingFailureException("message " + item.id());
  }

  Map<String, Long> counts() {
    return db.sql("select fate, count(*) as items from appeals.mail_item group by fate")
        .query((row, _) -> Map.entry(row.getString("fate"), row.getLong("items"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// The newest first.
  List<MailItem> list(String fate, Paging paging) {
    return db.sql("select * from appeals.mail_item where fate = ? order by taken_at desc, id limit ? offset ?")
        .params(fate, paging.size(), paging.offset()).query(MailItems::read).list();
  }

  static String word(Fate fate) {
    return switch (fate) {
      case Fate.BecameAppeal _ -> "APPEAL";
      case Fate.BecameInquiry _ -> "INQUIRY";
      case Fate.Added _ -> "ADDED";
      case Fate.Waiting _ -> "WAITING";
      case Fate.NotAnAppeal _ -> "NOT_AN_APPEAL";
      case Fate.NotRead _ -> "UNREADABLE";
    };
  }

  private static MapSqlParameterSource row(MailItem item) {
    var row = new MapSqlParameterSource().addValue("id", item.id()).addValue("fingerprint", item.fingerprint())
        .addValue("message_id", item.messageId()).addValue("source", item.source().name())
        .addValue("taken_at", utc(item.takenAt()))
        .addValue("sent_at", item.sentAt() == null ? null : utc(item.sentAt()), Types.TIMESTAMP_WITH_TIMEZONE)
        .addValue("address", item.address()).addValue("name", item.name()).addValue("subject", item.subject())
        .addValue("original", item.original(), Types.OTHER)
        .addValue("left_out", item.leftOut().toArray(String[]::new), Types.ARRAY).addValue("version", item.version())
        .addValue("fate", word(item.fate())).addValue("reason", null, Types.VARCHAR).addValue("appeal", null,
            Types.OTHER)
        .addValue("inquiry", null, Types.OTHER);
    switch (item.fate()) {
      case Fate.BecameAppeal(var appeal) -> row.addValue("appeal", appeal);
      case Fate.BecameInquiry(var inquiry) -> row.addValue("inquiry", inquiry);
      case Fate.Added(var appeal) -> row.addValue("appeal", appeal);
      case Fate.Waiting(var reason, var appeal) -> row.addValue("reason", reason.name()).addValue("appeal", appeal,
          Types.OTHER);
      case Fate.NotAnAppeal(var reason) -> row.addValue("reason", reason.name());
      case Fate.NotRead(var reason) -> row.addValue("reason", reason.name());
    }
    return row;
  }

  private static MailItem read(ResultSet row, int at) throws SQLException {
    var sent = row.getObject("sent_at", OffsetDateTime.class);
    return new MailItem(row.getObject("id", UUID.class), row.getString("fingerprint"), row.getString("message_id"),
        Source.valueOf(row.getString("source")), row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        sent == null ? null : sent.toInstant(), row.getString("address"), row.getString("name"),
        row.getString("subject"), row.getObject("original", UUID.class),
        List.of((String[]) row.getArray("left_out").getArray()), fate(row), row.getInt("version"));
  }

  private static Fate fate(ResultSet row) throws SQLException {
    var appeal = row.getObject("appeal", UUID.class);
    var reason = reason(row.getString("reason"));
    return switch (row.getString("fate")) {
      case "APPEAL" -> new Fate.BecameAppeal(appeal);
      case "INQUIRY" -> new Fate.BecameInquiry(row.getObject("inquiry", UUID.class));
      case "ADDED" -> new Fate.Added(appeal);
      case "WAITING" -> new Fate.Waiting(reason, appeal);
      case "NOT_AN_APPEAL" -> new Fate.NotAnAppeal(reason);
      case "UNREADABLE" -> new Fate.NotRead(reason);
      case String other -> throw new IllegalStateException("fate of a message " + other);
    };
  }

  private static Reason reason(@Nullable String code) {
    return code == null ? Reason.BROKEN : Reason.valueOf(code);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
