package az.rayon.appeals.desk;

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
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whoever registers or leads reminds those who examine an appeal of its last day. Once a day is enough: a second press
/// of the button sends nothing, and is told so.
@Service
class RemindingExecutors {

  private final Notes notes;
  private final DeskLetters letters;
  private final Audit audit;
  private final Clock clock;

  RemindingExecutors(Notes notes, DeskLetters letters, Audit audit, Clock clock) {
    this.notes = notes;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome<Appeal, Refusal> remind(Appeal appeal, Actor by) {
    if (!mayRemind(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!appeal.open()) return new Refused<>(Refusal.SETTLED);
    if (!(appeal.state() instanceof State.OnDesk)) return new Refused<>(Refusal.NOT_ROUTED);
    var now = clock.instant();
    var today = LocalDate.now(clock);
    if (notes.remindedSince(appeal.id(), today.atStartOfDay(clock.getZone()).toInstant())) {
      return new Refused<>(Refusal.REMINDED_TODAY);
    }
    notes.add(new Note(Ids.at(now), appeal.id(), now, by.id(), Note.Kind.REMINDER, ""));
    audit.record(by, "appeal.reminded", appeal.id());
    letters.remind(appeal);
    return new Done<>(appeal);
  }

  static boolean mayRemind(Actor by) {
    return Stream.of(Role.REGISTRAR, Role.DEPUTY, Role.HEAD).anyMatch(by::holds);
  }
}
