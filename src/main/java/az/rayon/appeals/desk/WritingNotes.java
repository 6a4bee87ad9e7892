package az.rayon.appeals.desk;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whoever sees a case on the desk may tell the others something about it; an auditor only reads.
@Service
class WritingNotes {

  private final Notes notes;
  private final Audit audit;
  private final Clock clock;

  WritingNotes(Notes notes, Audit audit, Clock clock) {
    this.notes = notes;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome<UUID, Refusal> write(Appeal appeal, String text, Actor by) {
    if (!mayWrite(appeal, by)) return new Refused<>(Refusal.NOT_YOURS);
    var note = new Note(Ids.at(clock.instant()), appeal.id(), clock.instant(), by.id(), Note.Kind.NOTE, text);
    notes.add(note);
    audit.record(by, "appeal.noted", appeal.id());
    return new Done<>(note.id());
  }

  static boolean mayWrite(Appeal appeal, Actor by) {
    return by instanceof Official official && appeal.seenBy(official)
        && official.roles().stream().anyMatch(role -> role != Role.AUDITOR);
  }
}
