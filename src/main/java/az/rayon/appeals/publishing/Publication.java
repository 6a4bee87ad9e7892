package az.rayon.appeals.publishing;

import az.rayon.appeals.register.Appeal;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.PersonalDetails.Kind;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words of one appeal as everybody may read them, hidden pieces left out. One official proposes it, another reads
/// it again and approves; both can take it back at any time.
record Publication(UUID appeal, String text, @Nullable Reply answer, List<Cleared> cleared, State state, int version) {

  private static final Set<Role> WRITERS = Set.of(Role.REGISTRAR, Role.EXECUTOR, Role.REPRESENTATIVE);
  private static final Set<Role> READERS = Set.of(Role.HEAD, Role.DEPUTY);

  /// The answer, and the moment at which it was given.
  record Reply(String text, Instant at) {}

  /// What looked personal and is nobody's, and why.
  record Cleared(Kind kind, String words, String reason) {}

  sealed interface State {
    record Proposed(UUID by, Instant at) implements State {}

    record Published(Proposed proposed, UUID by, Instant at) implements State {}

    record TakenBack(Proposed proposed, UUID by, Instant at, String reason) implements State {}
  }

  enum Refusal {
    NOT_YOURS, SAME_PERSON, NOT_PROPOSED, NOT_SHOWN, AUTHOR_WITHDREW, CONFIDENTIAL, STILL_PERSONAL
  }

  /// The registrar for all, a unit's officials for what lies on their desk.
  static boolean mayPropose(Appeal appeal, Official by) {
    return WRITERS.stream().anyMatch(by::is) && appeal.seenBy(by) && against(appeal).isEmpty();
  }

  /// Why nobody may publish it: its author took it back, or demands that what is in it be kept.
  static Optional<Refusal> against(Appeal appeal) {
    if (appeal.marks().confidential()) return Optional.of(Refusal.CONFIDENTIAL);
    return appeal.state() instanceof Appeal.State.Withdrawn ? Optional.of(Refusal.AUTHOR_WITHDREW) : Optional.empty();
  }

  static boolean mayJudge(Appeal appeal, Official by) {
    return Stream.concat(WRITERS.stream(), READERS.stream()).anyMatch(by::is) && appeal.seenBy(by);
  }

  boolean mayApprove(Appeal subject, Official by) {
    return state instanceof State.Proposed proposed && mayJudge(subject, by) && !proposed.by().equals(by.id());
  }

  /// `clean` says whether the finder, asked again, finds nothing that was not cleared.
  Outcome<Publication, Refusal> approve(Appeal subject, boolean clean, Official by, Instant now) {
    if (!mayJudge(subject, by)) return new Refused<>(Refusal.NOT_YOURS);
    if (against(subject).isPresent()) return new Refused<>(against(subject).get());
    return switch (state) {
      case State.Proposed proposed when proposed.by().equals(by.id()) -> new Refused<>(Refusal.SAME_PERSON);
      case State.Proposed _ when !clean -> new Refused<>(Refusal.STILL_PERSONAL);
      case State.Proposed proposed -> new Done<>(now(new State.Published(proposed, by.id(), now)));
      case State.Published _,State.TakenBack _ -> new Refused<>(Refusal.NOT_PROPOSED);
    };
  }

  Outcome<Publication, Refusal> takeBack(Appeal subject, String reason, Official by, Instant now) {
    if (!mayJudge(subject, by)) return new Refused<>(Refusal.NOT_YOURS);
    return switch (state) {
      case State.Proposed proposed -> new Done<>(now(new State.TakenBack(proposed, by.id(), now, reason)));
      case State.Published s -> new Done<>(now(new State.TakenBack(s.proposed(), by.id(), now, reason)));
      case State.TakenBack _ -> new Refused<>(Refusal.NOT_SHOWN);
    };
  }

  private Publication now(State next) {
    return new Publication(appeal, text, answer, cleared, next, version);
  }
}
