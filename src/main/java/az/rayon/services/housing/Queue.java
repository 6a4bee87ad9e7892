package az.rayon.services.housing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The order of the two queues. One change of order happens at a time.
@Repository
class Queue {

  /// In which of the two.
  enum Kind {
    GENERAL("general_key"), PRIVILEGED("privileged_key");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    @Nullable
    BigDecimal of(Entry.Place place) {
      return switch (this) {
        case GENERAL -> place.general();
        case PRIVILEGED -> place.privileged();
      };
    }
  }

  /// Positions in both queues, counted from 1; none where the entry is not in the queue.
  record Position(@Nullable Integer general, @Nullable Integer privileged) {

    static final Position NONE = new Position(null, null);

    /// Where somebody stands after another has gone from one place to another.
    Position after(Position from, Position to) {
      return new Position(after(general, from.general(), to.general()),
          after(privileged, from.privileged(), to.privileged()));
    }

    private static @Nullable Integer after(@Nullable Integer place, @Nullable Integer from, @Nullable Integer to) {
      if (place == null) return null;
      boolean wasBefore = from != null && from < place;
      boolean isBefore = to != null && (wasBefore ? to < place : to <= place);
      return place + (isBefore ? 1 : 0) - (wasBefore ? 1 : 0);
    }
  }

  private static final String WAITING = "services.housing_entry where state in ('WAITING', 'KEPT')";

  private final JdbcClient db;

  Queue(JdbcClient db) {
    this.db = db;
  }

  /// Makes others who change the order wait for the end of this transaction.
  @Transactional(propagation = Propagation.MANDATORY)
  void lock() {
    db.sql("select pg_advisory_xact_lock(hashtext('services.housing'))").query((_, _) -> "").single();
  }

  Position position(Entry entry) {
    if (!entry.active()) return Position.NONE;
    return new Position(position(Kind.GENERAL, entry.place()),
        entry.place().privileged() == null ? null : position(Kind.PRIVILEGED, entry.place()));
  }

  private Integer position(Kind kind, Entry.Place place) {
    return db.sql("select count(*)::int from %s and %s <= ?".formatted(WAITING, kind.key)).param(kind.of(place))
        .query(Integer.class).single();
  }

  int length(Kind kind) {
    return db.sql("select count(*)::int from %s and %s is not null".formatted(WAITING, kind.key)).query(Integer.class)
        .single();
  }

  /// The key behind everybody who was ever in it.
  BigDecimal last(Kind kind) {
    var greatest = db.sql("select max(%s) from services.housing_entry".formatted(kind.key)).query(BigDecimal.class)
        .optional().orElse(null);
    return Entries.between(greatest, null);
  }

  /// The key that puts the entry at the position, counted without the entry itself.
  BigDecimal at(Kind kind, int position, Entry entry) {
    var around = db.sql("""
        select %1$s from %2$s and %1$s is not null and number <> :number
        order by %1$s limit :few offset :offset
        """.formatted(kind.key, WAITING)).param("number", entry.number()).param("few", position == 1 ? 1 : 2)
        .param("offset", Math.max(0, position - 2)).query(BigDecimal.class).list();
    var before = position == 1 || around.isEmpty() ? null : around.getFirst();
    var behind = position == 1
        ? around.isEmpty() ? null : around.getFirst()
        : around.size() < 2 ? null : around.get(1);
    return unused(kind, before, behind);
  }

  /// Keys of those who left lie between, and keys are never used twice.
  private BigDecimal unused(Kind kind, @Nullable BigDecimal before, @Nullable BigDecimal behind) {
    var key = Entries.between(before, behind);
    while (taken(kind, key)) key = Entries.between(before, key);
    return key;
  }

  private boolean taken(Kind kind, BigDecimal key) {
    return db.sql("select exists (select from services.housing_entry where %s = ?)".formatted(kind.key)).param(key)
        .query(Boolean.class).single();
  }

  /// Counts everybody's standing anew, for the public and for the history of months.
  void refresh() {
    db.sql("refresh materialized view concurrently services.housing_standing").update();
    db.sql("refresh materialized view concurrently services.housing_tally").update();
  }

  /// Writes down where each stood as the month began; once.
  int noteMonth(LocalDate month) {
    return db.sql("""
        insert into services.housing_month (month, entry, general, privileged)
        select :month, id, row_number() over (order by general_key), case when privileged_key is not null then
          row_number() over (partition by privileged_key is null order by privileged_key) end
        from services.housing_entry
        where registered_on < :month and (ended_on is null or ended_on >= :month)
        on conflict do nothing
        """).param("month", month).update();
  }

  /// Where the entry stood at the beginning of the months, the latest first.
  List<Standing> months(Entry entry) {
    return db.sql("""
        select month, general, privileged from services.housing_month where entry = ? order by month desc limit 36
        """).param(entry.id()).query(Standing.class).list();
  }
}
