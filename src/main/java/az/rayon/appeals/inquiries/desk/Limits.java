package az.rayon.appeals.inquiries.desk;

import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.inquiries.Notice;
import az.rayon.appeals.inquiries.Publications;
import az.rayon.appeals.inquiries.PublishingInquiries;
import az.rayon.appeals.inquiries.Terms;
import az.rayon.appeals.page.InquiryCasePage.Limit;
import az.rayon.appeals.page.InquiryCasePage.Publishing;
import az.rayon.kernel.Actor.Official;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The lesser clocks of a request: until when it can be sent on, sent back for more, or given more time.
@Component
class Limits {

  private final Terms terms;
  private final Publications publications;

  Limits(Terms terms, Publications publications) {
    this.terms = terms;
    this.publications = publications;
  }

  /// Only those of what this official can do.
  List<Limit> of(Inquiry inquiry, List<Act> acts) {
    var found = new ArrayList<Limit>();
    if (acts.contains(Act.ASK)) found.add(limit(Act.ASK, terms.completionNotice(inquiry.term())));
    if (acts.contains(Act.EXTEND)) found.add(limit(Act.EXTEND, terms.extensionNotice(inquiry.term())));
    if (acts.contains(Act.FORWARD)) found.add(limit(Act.FORWARD, terms.forwardNotice(inquiry.term())));
    return found;
  }

  Publishing publishing(Inquiry inquiry, Official by) {
    return new Publishing(PublishingInquiries.mayPublish(inquiry, by),
        publications.find(inquiry.id()).isPresent());
  }

  private static Limit limit(Act act, Notice notice) {
    return new Limit(act.word(), notice.last(), notice.late());
  }
}
