package az.rayon.appeals.desk;

import az.rayon.accounts.Leaves;
import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whoever registers or leads reminds those who examine an appeal of its last day. Once a day is enough: a second press
/// of the button sends nothing.
@Service
class RemindingExecutors {

  private final Notes notes;
  private final Profiles profiles;
  private final Leaves leaves;
  private final Reminders reminders;
  private final Audit audit;
  private final Clock clock;

  RemindingExecutors(Notes notes, Profiles profiles, Leaves leaves, Reminders reminders, Audit audit,
      Clock clock) {
    this.notes = notes;
    this.profiles = profiles;
    this.leaves = leaves;
    this.reminders = reminders;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome<Appeal, Refusal> remind(Appeal appeal, Actor by) {
    if (!mayRemind(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!appeal.open()) return new Refused<>(Refusal.SETTLED);
    if (!(appeal.state() instanceof State.OnDesk examined)) return new Refused<>(Refusal.NOT_ROUTED);
    var now = clock.instant();
    var today = LocalDate.now(clock);
    if (notes.remindedSince(appeal.id(), today.atStartOfDay(clock.getZone()).toInstant())) return new Done<>(appeal);
    notes.add(new Note(Ids.at(now), appeal.id(), now, by.id(), Note.Kind.REMINDER, ""));
    audit.record(by, "appeal.reminded", appeal.id());
    examining(examined, today).forEach(person -> reminders.send(appeal, person));
    return new Done<>(appeal);
  }

  static boolean mayRemind(Actor by) {
    return Stream.of(Role.REGISTRAR, Role.DEPUTY, Role.HEAD).anyMatch(by::holds);
  }

  /// The executor, or everybody in the unit who answers appeals; for those who are away, who stands in.
  private List<Profile> examining(State.OnDesk examined, LocalDate today) {
    var executor = examined.executor();
    Stream<UUID> people = executor == null
        ? Stream.of(Role.EXECUTOR, Role.REPRESENTATIVE)
            .flatMap(role -> profiles.listHolding(role, examined.unit(), today).stream()).map(Profile::id)
        : Stream.of(executor);
    return people.map(person -> leaves.atWork(person, today)).distinct().flatMap(id -> profiles.find(id).stream()).toList();
  }
}
