package az.rayon.services.housing;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A household's place in the housing queue. It is in the queue by two keys: everybody has one for the general queue,
/// the privileged one more. Positions are counted from the keys and stored nowhere.
record Entry(UUID id, String number, String application, Household household, String category, LocalDate registered,
    LocalDate reviewed, Place place, State state, int version) {

  /// What orders the queues: the smaller key is before the greater.
  record Place(BigDecimal general, @Nullable BigDecimal privileged) {}

  /// Where the entry stands. Each state carries exactly the facts known in it.
  sealed interface State {

    /// In the queue.
    record Waiting() implements State {}

    /// The person has died; the place is kept for the family, if one of them asks in time.
    record Kept(LocalDate died, LocalDate until) implements State {}

    /// Out of the queue.
    sealed interface Ended extends State {
      LocalDate on();
    }

    /// A dwelling was given.
    record Allocated(String dwelling, LocalDate on) implements Ended {}

    record Removed(String ground, LocalDate on) implements Ended {}
  }

  /// Why a step was not taken.
  enum Refusal {
    NOT_YOURS, ENDED, KEPT, NOT_KEPT, TOO_LATE, NOT_FAMILY, NO_FIN, SAME_PLACE, NOT_PRIVILEGED, IN_THE_QUEUE, NOT_NAMED,
    /// It is not what the application was granted for: another person, an order older than the application, one from
    /// which a household came already, or somebody of the family waits elsewhere.
    NOT_APPLIED, ORDER_TOO_OLD, ENTERED, FAMILY_IN_THE_QUEUE
  }

  /// Whoever keeps the register.
  static boolean keeps(Actor by) {
    return by.holds(Role.REGISTRAR);
  }

  /// The one gate for staff (N5): names and grounds are for those who keep the register, sign its acts or check it.
  static boolean seenBy(Official reader) {
    return keeps(reader) || reader.is(Role.HEAD) || reader.is(Role.DEPUTY) || reader.is(Role.AUDITOR);
  }

  boolean ofAccount(UUID account) {
    return account.equals(household.account());
  }

  boolean active() {
    return !(state instanceof State.Ended);
  }

  /// Puts it elsewhere in one of the queues.
  Outcome<Entry, Refusal> moveTo(Place other, Actor by) {
    var next = new Entry(id, number, application, household, category, registered, reviewed, other, state, version);
    return inQueue(next, by);
  }

  /// The household waits as something else; in the privileged queue it gets or loses its key.
  Outcome<Entry, Refusal> recategorise(String other, @Nullable BigDecimal privileged, Actor by) {
    var next = new Entry(id, number, application, household, other, registered, reviewed,
        new Place(place.general(), privileged), state, version);
    return inQueue(next, by);
  }

  Outcome<Entry, Refusal> change(Household other, Actor by) {
    return inQueue(with(other, state), by);
  }

  /// The yearly look at the papers.
  Outcome<Entry, Refusal> review(LocalDate today, Actor by) {
    var next = new Entry(id, number, application, household, category, registered, today, place, state, version);
    return inQueue(next, by);
  }

  /// The person consents to be named in the public queue, for a time.
  Outcome<Entry, Refusal> name(Household.Consent consent, Actor by) {
    return inQueue(with(household.named(consent), state), by);
  }

  /// Consent is taken back by whoever gave it, or on their word by the keeper of the register.
  Outcome<Entry, Refusal> unname(Actor by) {
    boolean own = by instanceof Citizen(var account) && ofAccount(account);
    if (!keeps(by) && !own) return new Refused<>(Refusal.NOT_YOURS);
    return household.consent() == null
        ? new Refused<>(Refusal.NOT_NAMED)
        : new Done<>(with(household.named(null), state));
  }

  Outcome<Entry, Refusal> keep(LocalDate died, LocalDate until, Actor by) {
    return inQueue(with(household.named(null), new State.Kept(died, until)), by);
  }

  /// One of the family who asked in time goes on in the place.
  Outcome<Entry, Refusal> inherit(Household.Member heir, LocalDate asked, Actor by) {
    if (!keeps(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!(state instanceof State.Kept(_, var until))) return new Refused<>(Refusal.NOT_KEPT);
    if (!household.members().contains(heir)) return new Refused<>(Refusal.NOT_FAMILY);
    if (heir.fin().isEmpty()) return new Refused<>(Refusal.NO_FIN);
    if (asked.isAfter(until)) return new Refused<>(Refusal.TOO_LATE);
    return new Done<>(with(household.ledBy(heir), new State.Waiting()));
  }

  Outcome<Entry, Refusal> allocate(String dwelling, LocalDate today, Actor by) {
    return inQueue(with(household.named(null), new State.Allocated(dwelling, today)), by);
  }

  /// Also a place that was kept for heirs ends so.
  Outcome<Entry, Refusal> remove(String ground, LocalDate today, Actor by) {
    if (!keeps(by)) return new Refused<>(Refusal.NOT_YOURS);
    return active()
        ? new Done<>(with(household.named(null), new State.Removed(ground, today)))
        : new Refused<>(Refusal.ENDED);
  }

  private Entry with(Household other, State next) {
    return new Entry(id, number, application, other, category, registered, reviewed, place, next, version);
  }

  private Outcome<Entry, Refusal> inQueue(Entry next, Actor by) {
    if (!keeps(by)) return new Refused<>(Refusal.NOT_YOURS);
    return switch (state) {
      case State.Waiting _ -> new Done<>(next);
      case State.Kept _ -> new Refused<>(Refusal.KEPT);
      case State.Ended _ -> new Refused<>(Refusal.ENDED);
    };
  }
}
