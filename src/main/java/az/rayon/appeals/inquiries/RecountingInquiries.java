package az.rayon.appeals.inquiries;

import az.rayon.appeals.register.Step.What;
import az.rayon.deadlines.CalendarChanged;
import az.rayon.deadlines.RuleSettled;
import az.rayon.kernel.Actor.Clockwork;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/// Reckons the terms of open requests again when the working calendar or a legal term changes. Told twice, it finds
/// nothing to do.
@Service
class RecountingInquiries {

  private final Inquiries inquiries;
  private final Progress progress;
  private final Terms terms;

  RecountingInquiries(Inquiries inquiries, Progress progress, Terms terms) {
    this.inquiries = inquiries;
    this.progress = progress;
    this.terms = terms;
  }

  @ApplicationModuleListener
  void on(CalendarChanged event) {
    recount();
  }

  @ApplicationModuleListener
  void on(RuleSettled event) {
    if (event.rule().startsWith("info.")) recount();
  }

  private void recount() {
    var by = new Clockwork("inquiries.recount");
    for (var inquiry : inquiries.listOpen()) {
      var again = terms.again(inquiry.term(), inquiry.asking().urgency());
      if (again.equals(inquiry.term())) continue;
      var recounted = inquiry.within(again);
      inquiries.save(recounted);
      progress.write(recounted, What.RECOUNTED, "", by);
    }
  }
}
