package az.rayon.appeals.register;

import az.rayon.appeals.register.Step.What;
import az.rayon.deadlines.CalendarChanged;
import az.rayon.kernel.Actor.Clockwork;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/// Reckons the terms of open appeals again when the working calendar changes. Told twice, it finds nothing to do.
@Service
class RecountingTerms {

  private final Appeals appeals;
  private final Progress progress;
  private final Terms terms;

  RecountingTerms(Appeals appeals, Progress progress, Terms terms) {
    this.appeals = appeals;
    this.progress = progress;
    this.terms = terms;
  }

  @ApplicationModuleListener
  void on(CalendarChanged event) {
    var by = new Clockwork("appeals.recount");
    for (var before : appeals.listOpenTerms()) {
      var after = terms.of(before.basis(), before.from(), before.extra());
      if (after.equals(before)) continue;
      for (var id : appeals.recount(before, after)) progress.write(appeals.get(id), What.RECOUNTED, "", by);
    }
  }
}
