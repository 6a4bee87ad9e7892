package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Inquiry.Declining;
import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.appeals.inquiries.Inquiry.Withheld;
import az.rayon.appeals.inquiries.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What whoever has the information does with a request for it. `version` is the request's as the official has seen it.
@Service
public class AnsweringInquiries {

  private final Progress progress;
  private final Terms terms;
  private final Clock clock;

  AnsweringInquiries(Progress progress, Terms terms, Clock clock) {
    this.progress = progress;
    this.terms = terms;
    this.clock = clock;
  }

  /// `withheld` is the part that is not given; null where everything is.
  @Transactional
  public Outcome<Inquiry, Refusal> answer(String number, int version, String text, @Nullable Withheld withheld,
      Actor by) {
    var inquiry = progress.seen(number, version);
    var now = clock.instant();
    return withheld == null
        ? progress.move(inquiry.answer(text, by, now), What.ANSWERED, "", by)
        : progress.move(inquiry.answerPartly(text, withheld, by, now), What.PARTLY_ANSWERED, "", by);
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
