package az.rayon.appeals.inquiries.desk;

import az.rayon.appeals.inquiries.CheckingInquiries;
import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.inquiries.Inquiry.Declining;
import az.rayon.appeals.inquiries.Terms;
import az.rayon.appeals.register.Claimant;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// What an official may do with a request today. The request itself is asked, so that no button leads to a refusal.
@Component
class Allowed {

  private final Terms terms;
  private final Clock clock;

  Allowed(Terms terms, Clock clock) {
    this.terms = terms;
    this.clock = clock;
  }

  List<Act> acts(Inquiry inquiry, Official by) {
    var now = clock.instant();
    var term = inquiry.term();
    var forThem = new Claimant(by, false);
    return Arrays.stream(Act.values()).filter(act -> switch (act) {
      case ANSWER -> answer(inquiry, by);
      case ROUTE -> inquiry.route(by.unit(), null, by) instanceof Done;
      case CHECK -> CheckingInquiries.mayCheck(inquiry, by);
      case ASK -> inquiry.askCompletion("", terms.completionNotice(term), by, now) instanceof Done;
      case COMPLETE -> inquiry.complete(term, forThem) instanceof Done;
      case EXTEND -> inquiry.extend(term, terms.extensionNotice(term), by, now) instanceof Done;
      case FORWARD -> inquiry.forward("", "", by, now) instanceof Done;
      case REFUSE -> inquiry.decline(new Declining("", "", null), by, now) instanceof Done;
      case RETURN -> inquiry.giveBack(by) instanceof Done;
      case WITHDRAW -> inquiry.withdraw(forThem, now) instanceof Done;
    }).toList();
  }

  boolean answer(Inquiry inquiry, Official by) {
    return inquiry.answer("", by, clock.instant()) instanceof Done;
  }
}
