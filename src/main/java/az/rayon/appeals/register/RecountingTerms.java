package az.rayon.appeals.register;

import az.rayon.appeals.register.Step.What;
import az.rayon.deadlines.CalendarChanged;
import az.rayon.deadlines.RuleSettled;
import az.rayon.kernel.Actor.Clockwork;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/// Reckons the terms of open appeals and the notices still owed again when the working calendar or a legal term
/// changes. Told twice, it finds nothing to do.
@Service
class RecountingTerms {

  private final Appeals appeals;
  private final Notices notices;
  private final Progress progress;
  private final Owing owing;
  private final Terms terms;

  RecountingTerms(Appeals appeals, Notices notices, Progress progress, Owing owing, Terms terms) {
    this.appeals = appeals;
    this.notices = notices;
    this.progress = progress;
    this.owing = owing;
    this.terms = terms;
  }

  @ApplicationModuleListener
  void on(CalendarChanged event) {
    recount();
  }

  @ApplicationModuleListener
  void on(RuleSettled event) {
    if (event.rule().startsWith("appeal.")) recount();
  }

  private void recount() {
    var by = new Clockwork("appeals.recount");
    for (var before : appeals.listOpenTerms()) {
      var after = terms.of(before.basis(), before.from(), before.extra());
      if (after.equals(before)) continue;
      for (var id : appeals.recount(before, after)) progress.write(appeals.get(id), What.RECOUNTED, "", by);
    }
    for (var before : notices.listClocks()) {
      var after = owing.again(before);
      if (!after.equals(before)) notices.recount(before, after);
    }
  }
}
