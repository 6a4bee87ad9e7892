package az.rayon.services.housing;

import az.rayon.deadlines.Deadlines;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Numbers;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.housing.Entry.Place;
import az.rayon.services.housing.Approved.Grant;
import az.rayon.services.housing.Entry.Refusal;
import az.rayon.services.housing.Household.Member;
import az.rayon.services.housing.Move.What;
import az.rayon.services.housing.Move.Why;
import az.rayon.services.housing.Queue.Kind;
import az.rayon.services.housing.Queue.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything that changes the queue. Each step carries the entry, its line of history with the positions before and
/// after, and the record of deeds together, one step at a time.
@Service
class KeepingQueue {

  private static final String KEPT_FOR_HEIRS = "housing.keep.for.heirs";

  private final Entries entries;
  private final Queue queue;
  private final Deadlines deadlines;
  private final Numbers numbers;
  private final Journal journal;
  private final Tables tables;

  KeepingQueue(Entries entries, Queue queue, Deadlines deadlines, Numbers numbers, Journal journal, Tables tables) {
    this.entries = entries;
    this.queue = queue;
    this.deadlines = deadlines;
    this.numbers = numbers;
    this.journal = journal;
    this.tables = tables;
  }

  /// The entry as whoever decides has seen it. When somebody was faster, nothing may be decided on it.
  record Seen(String number, int version) {}

  /// A household for which an application was granted goes to the end of the queues it waits in.
  @Transactional
  Outcome<Entry, Refusal> enter(Grant grant, Household household, Category category, Why why, Actor by) {
    if (!Entry.keeps(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!grant.names(household.fin())) return new Refused<>(Refusal.NOT_APPLIED);
    if (why.actDate() == null || why.actDate().isBefore(grant.received())) return new Refused<>(Refusal.ORDER_TOO_OLD);
    queue.lock();
    if (entries.findOf(grant.number()).isPresent()) return new Refused<>(Refusal.ENTERED);
    if (entries.findWaiting(household.fin()).isPresent()) return new Refused<>(Refusal.IN_THE_QUEUE);
    if (waitsElsewhere(household, category, "")) return new Refused<>(Refusal.FAMILY_IN_THE_QUEUE);
    var today = journal.today();
    var place = new Place(queue.last(Kind.GENERAL), category.privileged() ? queue.last(Kind.PRIVILEGED) : null);
    var entry = new Entry(journal.id(), numbers.next("MN", today.getYear()), grant.number(), household,
        category.code(), today, today, place, new Entry.State.Waiting(), 0);
    entries.add(entry);
    journal.write(entry, What.REGISTERED, Position.NONE, why, by);
    return new Done<>(entry);
  }

  /// Puts the entry at a position of one of the queues.
  @Transactional
  Outcome<Entry, Refusal> move(Seen seen, Kind kind, int position, Why why, Actor by) {
    return step(seen, What.MOVED, why, by, entry -> {
      if (kind.of(entry.place()) == null) return new Refused<>(Refusal.NOT_PRIVILEGED);
      var now = queue.position(entry);
      if (Integer.valueOf(position).equals(kind == Kind.GENERAL ? now.general() : now.privileged())) {
        return new Refused<>(Refusal.SAME_PLACE);
      }
      var key = queue.at(kind, position, entry);
      var place = entry.place();
      return entry.moveTo(kind == Kind.GENERAL ? new Place(key, place.privileged()) : new Place(place.general(), key),
          by);
    });
  }

  /// In the privileged queue a household stands by the day of its registration in the queue it comes into: at its end.
  @Transactional
  Outcome<Entry, Refusal> recategorise(Seen seen, Category category, Why why, Actor by) {
    return step(seen, What.RECATEGORISED, why, by, entry -> {
      var had = entry.place().privileged();
      var key = !category.privileged() ? null : had == null ? queue.last(Kind.PRIVILEGED) : had;
      return entry.recategorise(category.code(), key, by);
    });
  }

  @Transactional
  Outcome<Entry, Refusal> change(Seen seen, List<Member> family, Why why, Actor by) {
    return step(seen, What.HOUSEHOLD, why, by, entry -> {
      var household = entry.household().with(family);
      return waitsElsewhere(household, tables.category(entry.category()).orElseThrow(), entry.number())
          ? new Refused<>(Refusal.FAMILY_IN_THE_QUEUE)
          : entry.change(household, by);
    });
  }

  /// A person is in the queue once, be it in another's household; only where each may wait apart, they may.
  private boolean waitsElsewhere(Household household, Category category, String but) {
    return !category.eachApart() && !entries.listWith(household.fins(), but).isEmpty();
  }

  @Transactional
  Outcome<Entry, Refusal> review(Seen seen, Why why, Actor by) {
    return step(seen, What.REVIEWED, why, by, entry -> entry.review(journal.today(), by));
  }

  @Transactional
  Outcome<Entry, Refusal> name(Seen seen, Household.Consent consent, Why why, Actor by) {
    return step(seen, What.NAMED, why, by, entry -> entry.name(consent, by));
  }

  @Transactional
  Outcome<Entry, Refusal> unname(Seen seen, Why why, Actor by) {
    return step(seen, What.UNNAMED, why, by, entry -> entry.unname(by));
  }

  /// The person died: the place is kept as long as the rule says.
  @Transactional
  Outcome<Entry, Refusal> keep(Seen seen, LocalDate died, Why why, Actor by) {
    var until = deadlines.due(KEPT_FOR_HEIRS, died).due();
    return step(seen, What.KEPT, why, by, entry -> entry.keep(died, until, by));
  }

  /// `asked` is the day on which the heir applied.
  @Transactional
  Outcome<Entry, Refusal> inherit(Seen seen, Member heir, LocalDate asked, Why why, Actor by) {
    return step(seen, What.INHERITED, why, by, entry -> !heir.fin().isEmpty()
        && entries.findWaiting(heir.fin()).isPresent()
            ? new Refused<>(Refusal.IN_THE_QUEUE)
            : entry.inherit(heir, asked, by));
  }

  @Transactional
  Outcome<Entry, Refusal> allocate(Seen seen, String dwelling, Why why, Actor by) {
    return step(seen, What.ALLOCATED, why, by, entry -> entry.allocate(dwelling, journal.today(), by));
  }

  @Transactional
  Outcome<Entry, Refusal> remove(Seen seen, String ground, Why why, Actor by) {
    return step(seen, What.REMOVED, why, by, entry -> entry.remove(ground, journal.today(), by));
  }

  private Outcome<Entry, Refusal> step(Seen seen, What what, Why why, Actor by,
      Function<Entry, Outcome<Entry, Refusal>> verb) {
    queue.lock();
    var entry = entries.get(seen.number());
    if (entry.version() != seen.version()) throw new OptimisticLockingFailureException("entry " + seen.number());
    var from = queue.position(entry);
    var outcome = verb.apply(entry);
    if (outcome instanceof Done(var done)) {
      entries.save(done);
      journal.write(done, what, from, why, by);
    }
    return outcome;
  }
}
