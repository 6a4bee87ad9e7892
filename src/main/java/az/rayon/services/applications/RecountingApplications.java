package az.rayon.services.applications;

import az.rayon.deadlines.CalendarChanged;
import az.rayon.deadlines.RuleSettled;
import az.rayon.kernel.Actor.Clockwork;
import az.rayon.services.applications.Progress.Line;
import az.rayon.services.applications.Step.What;
import java.util.function.Predicate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/// Reckons the terms of open applications again when the working calendar or their rule changes. Told twice, it finds
/// nothing to do.
@Service
class RecountingApplications {

  private final Applications applications;
  private final Progress progress;
  private final Terms terms;

  RecountingApplications(Applications applications, Progress progress, Terms terms) {
    this.applications = applications;
    this.progress = progress;
    this.terms = terms;
  }

  @ApplicationModuleListener
  void on(CalendarChanged event) {
    recount(_ -> true);
  }

  @ApplicationModuleListener
  void on(RuleSettled event) {
    recount(application -> application.term().rule().equals(event.rule()));
  }

  private void recount(Predicate<Application> whose) {
    var by = new Clockwork("applications.recount");
    for (var application : applications.listOpen()) {
      if (!whose.test(application)) continue;
      var again = terms.again(application.term());
      if (again.equals(application.term())) continue;
      var recounted = application.within(again);
      applications.save(recounted);
      progress.write(recounted, new Line(What.RECOUNTED, ""), by);
    }
  }
}
