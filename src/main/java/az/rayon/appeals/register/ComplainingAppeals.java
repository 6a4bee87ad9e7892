package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.Marks.Against;
import az.rayon.appeals.register.Marks.Kin;
import az.rayon.appeals.register.Marks.Reopened;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A person complains to the superior about the answer to their appeal, or about having none: that is a new appeal of
/// the same person, against the unit that had the first, which therefore can't be given it.
@Service
public class ComplainingAppeals {

  private final Appeals appeals;
  private final LodgingAppeals lodging;
  private final Progress progress;
  private final Clock clock;

  ComplainingAppeals(Appeals appeals, LodgingAppeals lodging, Progress progress, Clock clock) {
    this.appeals = appeals;
    this.lodging = lodging;
    this.progress = progress;
    this.clock = clock;
  }

  /// `submission` was made with the form, so that the same form sent twice is one complaint. Gives the new appeal.
  @Transactional
  public Outcome<Appeal, Refusal> complain(String number, String text, UUID submission, Channel channel, Claimant by) {
    var appeal = appeals.get(number);
    var against = Aftermath.againstComplaint(appeal, by, LocalDate.now(clock));
    if (against.isPresent()) return new Refused<>(against.get());
    appeals.await(submission);
    var already = appeals.findSubmission(submission);
    if (already.isPresent()) return new Done<>(already.get());
    var marks = new Marks(against(appeal), new Kin(null, false, appeal.id()),
        appeal.marks().confidential(), false, appeal.marks().serviceman(), null, Reopened.NEVER);
    var complaint = lodging.lodge(filing(appeal.filing(), text, submission, channel), marks, Cover.of(List.of()),
        by.actor());
    progress.write(appeal, What.COMPLAINED, complaint.number(), by.actor());
    return new Done<>(complaint);
  }

  /// Whether such a complaint can be made now, and by this person.
  public boolean mayComplain(Appeal appeal, Claimant by) {
    return Aftermath.againstComplaint(appeal, by, LocalDate.now(clock)).isEmpty();
  }

  /// The unit that had it, and in it whoever examined it.
  private static Against against(Appeal appeal) {
    var executor = switch (appeal.state()) {
      case State.OnDesk lies -> lies.executor();
      case State.Answered answered -> answered.executor();
      case State.Registered _,State.Settled _ -> null;
    };
    return new Against(appeal.unit(), executor, "", "", false);
  }

  private Filing filing(Filing first, String text, UUID submission, Channel channel) {
    return new Filing(submission, Kind.COMPLAINT, channel, first.author(), first.topic(), first.settlement(),
        first.spot(), text, first.language(), first.account(), clock.instant(), first.invented());
  }
}
