package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.booking.BookingRow.Facts;
import az.rayon.kernel.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where bookings are kept.
@Repository
public class Bookings {

  private static final long TURN = 6_060_001;

  private final JdbcClient db;

  Bookings(JdbcClient db) {
    this.db = db;
  }

  /// Whoever books, moves or gives up a seat does it one after the other, so that limits and free seats are counted
  /// right; such a deed takes milliseconds, and the number that ends it waits for its turn anyway.
  void awaitTurn() {
    db.sql("select pg_advisory_xact_lock(?)").param(TURN).query((_, _) -> "").single();
  }

  Booking get(String number) {
    return find(number).orElseThrow(() -> new NotFound("booking"));
  }

  Booking get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("booking"));
  }

  Optional<Booking> findById(UUID id) {
    return db.sql("select * from appeals.booking where id = ?").param(id).query(BookingRow::read).optional();
  }

  Optional<Booking> find(String number) {
    return db.sql("select * from appeals.booking where number = ?").param(number).query(BookingRow::read).optional();
  }

  Optional<Booking> findSubmission(UUID submission) {
    return db.sql("select * from appeals.booking where submission = ?").param(submission).query(BookingRow::read)
        .optional();
  }

  List<Booking> listOf(UUID account) {
    return db.sql("select * from appeals.booking where account = ? order by made_at desc").param(account)
        .query(BookingRow::read).list();
  }

  /// Those who hold a seat of the reception, in the order in which they come.
  List<Booking> listFor(UUID reception) {
    return db.sql("""
        select * from appeals.booking where reception = ? and state <> 'CANCELLED' order by slot
        """).param(reception).query(BookingRow::read).list();
  }

  /// Those who held a seat of a reception when the authority called it off.
  List<Booking> listCalledOff(UUID reception) {
    return db.sql("""
        select * from appeals.booking where reception = ? and state = 'CANCELLED' and why = 'AUTHORITY' order by slot
        """).param(reception).query(BookingRow::read).list();
  }

  /// Whoever waits, longest first.
  List<Booking> listWaiting() {
    return db.sql("select * from appeals.booking where state = 'WAITING' order by made_at, number")
        .query(BookingRow::read).list();
  }

  List<Booking> listLapsed(Instant now) {
    return db.sql("select * from appeals.booking where state = 'OFFERED' and offered_until < ?")
        .param(BookingRow.utc(now)).query(BookingRow::read).list();
  }

  /// Whose reception is on that day and has not been reminded of it yet.
  List<Booking> listToRemind(LocalDate day) {
    return db.sql("""
        select b.* from appeals.booking b join appeals.reception r on r.id = b.reception
        where b.state = 'BOOKED' and r.day = :day and b.reminded_for is distinct from :day and not b.invented
        order by b.number for update of b skip locked
        """).param("day", day).query(BookingRow::read).list();
  }

  void reminded(UUID booking, LocalDate day) {
    db.sql("update appeals.booking set reminded_for = ? where id = ?").params(day, booking).update();
  }

  Map<UUID, Set<LocalTime>> taken(Collection<UUID> receptions) {
    var taken = new HashMap<UUID, Set<LocalTime>>();
    db.sql("""
        select reception, slot from appeals.booking where reception = any(?) and state <> 'CANCELLED'
        """).param(receptions.toArray(UUID[]::new)).query(row -> {
      taken.computeIfAbsent(row.getObject("reception", UUID.class), _ -> new HashSet<>())
          .add(row.getObject("slot", LocalTime.class));
    });
    return taken;
  }

  /// How many people are booked on each of the days and not written down as received or missing. Whom a seat was only
  /// offered, nobody awaits.
  Map<UUID, Integer> awaited(Collection<UUID> receptions) {
    var awaited = new HashMap<UUID, Integer>();
    db.sql("""
        select reception, count(*) as people from appeals.booking
        where reception = any(?) and state = 'BOOKED' group by reception
        """).param(receptions.toArray(UUID[]::new)).query(row -> {
      awaited.put(row.getObject("reception", UUID.class), row.getInt("people"));
    });
    return awaited;
  }

  /// The posts that the same person has a booking still ahead with: the same account, address of e-mail or telephone
  /// (its last nine digits). A name says nothing: namesakes are many.
  List<UUID> listOpenPosts(Guest guest, LocalDate today) {
    return db.sql("""
        select b.post from appeals.booking b left join appeals.reception r on r.id = b.reception
        where b.state in ('WAITING', 'OFFERED', 'BOOKED') and (r.day is null or r.day >= :today)
          and (b.account = :account or lower(b.email collate "C") = lower(nullif(:email, '') collate "C")
            or right(regexp_replace(b.phone, '\\D', '', 'g'), 9)
              = nullif(right(regexp_replace(:phone, '\\D', '', 'g'), 9), ''))
        """).param("today", today).param("account", guest.account()).param("email", guest.reach().email())
        .param("phone", guest.reach().phone()).query(UUID.class).list();
  }

  public void add(Booking booking) {
    var facts = Facts.of(booking);
    var guest = booking.guest();
    db.sql("""
        insert into appeals.booking (id, number, submission, post, surname, given_name, patronymic, address, email,
          phone, language, account, needs, needs_note, state, reception, slot, offered_until, confirmed, why, reason,
          made_at, invented, version)
        values (:id, :number, :submission, :post, :surname, :given, :patronymic, :address, :email, :phone, :language,
          :account, :needs, :note, :state, :reception, :slot, :offeredUntil, :confirmed, :why, :reason, :made,
          :invented, 0)
        """).param("id", facts.id()).param("state", facts.state()).param("reception", facts.reception())
        .param("slot", facts.slot()).param("offeredUntil", facts.offeredUntil()).param("confirmed", facts.confirmed())
        .param("why", facts.why()).param("reason", facts.reason()).param("number", booking.number())
        .param("submission", booking.submission())
        .param("post", booking.post()).param("surname", guest.name().surname()).param("given", guest.name().given())
        .param("patronymic", guest.name().patronymic()).param("address", guest.reach().address())
        .param("email", guest.reach().email()).param("phone", guest.reach().phone())
        .param("language", guest.language().name()).param("account", guest.account())
        .param("needs", guest.needs().stream().map(Enum::name).sorted().toArray(String[]::new))
        .param("note", guest.note()).param("made", BookingRow.utc(booking.made())).param("invented", booking.invented())
        .update();
  }

  void save(Booking booking) {
    var rows = db.sql("""
        update appeals.booking set state = :state, reception = :reception, slot = :slot,
          offered_until = :offeredUntil, confirmed = :confirmed, why = :why, reason = :reason, version = version + 1
        where id = :id and version = :version
        """).paramSource(Facts.of(booking)).update();
    if (rows == 0) throw new OptimisticLockingFailureException("booking " + booking.number());
  }
}
