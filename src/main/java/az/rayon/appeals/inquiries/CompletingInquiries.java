package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.appeals.register.Claimant;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The talk with whoever asked: what is missing, what they add, and that they take it back.
///
/// A requester is who asked from the account that reads, or who has shown number and PIN; the page that let them in
/// says so.
@Service
public class CompletingInquiries {

  private final Progress progress;
  private final Terms terms;
  private final Clock clock;

  CompletingInquiries(Progress progress, Terms terms, Clock clock) {
    this.progress = progress;
    this.terms = terms;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Inquiry, Refusal> ask(String number, int version, String missing, Actor by) {
    var inquiry = progress.seen(number, version);
    var notice = terms.completionNotice(inquiry.term());
    return progress.move(inquiry.askCompletion(missing, notice, by, clock.instant()), What.COMPLETION_ASKED, missing,
        by);
  }

  /// The term begins anew with what is added.
  @Transactional
  public Outcome<Inquiry, Refusal> complete(String number, int version, String addition, Claimant by) {
    var inquiry = progress.seen(number, version);
    var fresh = terms.of(inquiry.asking().urgency(), clock.instant());
    return progress.move(inquiry.complete(fresh, by), What.COMPLETED, addition, by.actor());
  }

  @Transactional
  public Outcome<Inquiry, Refusal> withdraw(String number, int version, Claimant by) {
    var inquiry = progress.seen(number, version);
    return progress.move(inquiry.withdraw(by, clock.instant()), What.WITHDRAWN, "", by.actor());
  }
}
