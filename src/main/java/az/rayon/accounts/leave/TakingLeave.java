package az.rayon.accounts.leave;

import az.rayon.accounts.Leave;
import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Accounts;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Officials say when they are away and who stands in; those who lead or keep the papers say it for others too.
@Service
class TakingLeave {

  enum Refusal { NOT_YOURS, NOT_AN_OFFICIAL, DOES_NOT_ANSWER, SAME, PAST, AWAY_ALREADY }

  private static final Set<Role> FOR_OTHERS = Set.of(Role.HEAD, Role.DEPUTY, Role.SECRETARY, Role.REGISTRAR,
      Role.ADMIN);

  private final TakenLeaves leaves;
  private final Accounts accounts;
  private final Audit audit;
  private final Clock clock;

  TakingLeave(TakenLeaves leaves, Accounts accounts, Audit audit, Clock clock) {
    this.leaves = leaves;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome<Leave, Refusal> take(UUID official, UUID substitute, LocalDate first, LocalDate last, Actor by) {
    var today = LocalDate.now(clock);
    if (!maySayFor(official, by)) return new Refused<>(Refusal.NOT_YOURS);
    if (official.equals(substitute)) return new Refused<>(Refusal.SAME);
    if (working(official, today).isEmpty() || working(substitute, today).isEmpty())
      return new Refused<>(Refusal.NOT_AN_OFFICIAL);
    if (answers(official, today) && !answers(substitute, today)) return new Refused<>(Refusal.DOES_NOT_ANSWER);
    if (last.isBefore(today)) return new Refused<>(Refusal.PAST);
    if (leaves.overlaps(official, first, last)) return new Refused<>(Refusal.AWAY_ALREADY);
    var leave = new Leave(Ids.at(clock.instant()), official, substitute, first, last);
    leaves.add(leave, by.id(), clock.instant());
    audit.record(by, "account.leaveTaken", official);
    return new Done<>(leave);
  }

  /// Ended early, or never begun.
  @Transactional
  Outcome<Leave, Refusal> end(UUID id, Actor by) {
    var leave = leaves.find(id).orElseThrow(() -> new NotFound("leave"));
    if (!maySayFor(leave.official(), by)) return new Refused<>(Refusal.NOT_YOURS);
    leaves.end(leave, LocalDate.now(clock));
    audit.record(by, "account.leaveEnded", leave.official());
    return new Done<>(leave);
  }

  static boolean maySayForOthers(Actor by) {
    return FOR_OTHERS.stream().anyMatch(by::holds);
  }

  private static boolean maySayFor(UUID official, Actor by) {
    return by instanceof Official && (by.id().equals(official) || maySayForOthers(by));
  }

  /// A substitute serves the unit, and does there what their own roles let them.
  private boolean answers(UUID id, LocalDate today) {
    return working(id, today).filter(official -> Role.ANSWERING.stream().anyMatch(official::is)).isPresent();
  }

  private Optional<Official> working(UUID id, LocalDate today) {
    return accounts.find(id, today).filter(account -> account.state() == Account.State.ACTIVE).map(Account::actor)
        .flatMap(actor -> actor instanceof Official official ? Optional.of(official) : Optional.empty());
  }
}
