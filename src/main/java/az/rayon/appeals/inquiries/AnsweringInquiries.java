package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Inquiry.Declining;
import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.appeals.inquiries.Inquiry.Withheld;
import az.rayon.appeals.register.AnswerFiles;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What whoever has the information does with a request for it. `version` is the request's as the official has seen it.
@Service
public class AnsweringInquiries {

  private final Progress progress;
  private final AnswerFiles files;
  private final Terms terms;
  private final Clock clock;

  AnsweringInquiries(Progress progress, AnswerFiles files, Terms terms, Clock clock) {
    this.progress = progress;
    this.files = files;
    this.terms = terms;
    this.clock = clock;
  }

  /// `withheld` is the part that is not given; null where everything is.
  @Transactional
  public Outcome<Inquiry, Refusal> answer(String number, int version, String text, @Nullable Withheld withheld,
      Actor by) {
    var inquiry = progress.seen(number, version);
    var now = clock.instant();
    var outcome = withheld == null ? inquiry.answer(text, by, now) : inquiry.answerPartly(text, withheld, by, now);
    if (outcome instanceof Done(var answered)) files.give(answered.id(), now);
    return progress.move(outcome, withheld == null ? What.ANSWERED : What.PARTLY_ANSWERED, "", by);
  }

  @Transactional
  public Outcome<Inquiry, Refusal> decline(String number, int version, Declining why, Actor by) {
    var inquiry = progress.seen(number, version);
    return progress.move(inquiry.decline(why, by, clock.instant()), What.DECLINED, "", by);
  }

  /// Takes the seven working days more of art. 25; the reason goes to whoever asked.
  @Transactional
  public Outcome<Inquiry, Refusal> extend(String number, int version, String reason, Actor by) {
    var inquiry = progress.seen(number, version);
    var term = inquiry.term();
    return progress.move(inquiry.extend(terms.extended(term), terms.extensionNotice(term), by, clock.instant()),
        What.EXTENDED, reason, by);
  }
}
