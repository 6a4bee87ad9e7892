package az.rayon.appeals.register;

import az.rayon.accounts.Leaves;
import az.rayon.appeals.AppealAssigned;
import az.rayon.appeals.AppealRouted;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says which unit examines an appeal, and who in it: never the unit or the official complained of, and for who is
/// away, who stands in.
@Service
public class RoutingAppeals {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private final Progress progress;
  private final Names names;
  private final Executors executors;
  private final Leaves leaves;
  private final Clock clock;

  RoutingAppeals(Progress progress, Names names, Executors executors, Leaves leaves, Clock clock) {
    this.progress = progress;
    this.names = names;
    this.executors = executors;
    this.leaves = leaves;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Appeal, Refusal> route(String number, int version, UUID unit, @Nullable UUID executor, String note,
      Actor by) {
    return give(progress.seen(number, version), new Resolution(unit, executor, null, note), What.ROUTED, by);
  }

  /// What the head or a deputy writes on an appeal: who examines it, by when they want it done, and how.
  public record Resolution(UUID unit, @Nullable UUID executor, @Nullable LocalDate wanted, String note) {

    /// The day and the words, so that it reads the same in every language.
    String words() {
      return Stream.of(wanted == null ? "" : DAY.format(wanted), note).filter(part -> !part.isEmpty())
          .collect(Collectors.joining(" · "));
    }
  }

  @Transactional
  public Outcome<Appeal, Refusal> resolve(String number, int version, Resolution resolution, Actor by) {
    return give(progress.seen(number, version), resolution, What.RESOLVED, by);
  }

  @Transactional
  public Outcome<Appeal, Refusal> assign(String number, int version, UUID executor, String note, Actor by) {
    var appeal = progress.seen(number, version);
    var examiner = leaves.atWork(executor, LocalDate.now(clock));
    var outcome = Hands.assign(appeal, examiner, by);
    if (outcome instanceof Done(var assigned))
      outcome = known(assigned, Objects.requireNonNull(assigned.unit()), examiner);
    return progress.move(outcome, What.ASSIGNED, note, by,
        examiner.equals(by.id()) ? null : new AppealAssigned(appeal.id()));
  }

  private Outcome<Appeal, Refusal> give(Appeal appeal, Resolution to, What what, Actor by) {
    var executor = to.executor();
    var examiner = executor == null ? null : leaves.atWork(executor, LocalDate.now(clock));
    var outcome = Hands.route(appeal, to.unit(), examiner, by);
    if (outcome instanceof Done(var routed)) outcome = known(routed, to.unit(), examiner);
    return progress.move(outcome, what, to.words(), by, new AppealRouted(appeal.id()));
  }

  /// What only the names of people and the staff of units tell: the official may be complained of by name alone; and a
  /// unit in which they serve is told who else examines it.
  private Outcome<Appeal, Refusal> known(Appeal routed, UUID unit, @Nullable UUID examiner) {
    var against = routed.marks().against();
    if (names.official(examiner).filter(against::named).isPresent()) {
      return new Refused<>(Refusal.COMPLAINED_OF_OFFICIAL);
    }
    var official = against.official();
    return examiner == null && official != null && executors.serves(official, unit)
        ? new Refused<>(Refusal.COMPLAINED_OF_COLLEAGUE)
        : new Done<>(routed);
  }
}
