package az.rayon.actionplan.plan;

import az.rayon.kernel.Actor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Goes through everything that is due soon or late, and has each reminded of.
@Component
class Ladder {

  private final Plans plans;
  private final Measures measures;
  private final Milestones milestones;
  private final Reminding reminding;
  private final ReportShelf reports;
  private final Countdown countdown;

  Ladder(Plans plans, Measures measures, Milestones milestones, Reminding reminding, ReportShelf reports,
      Countdown countdown) {
    this.plans = plans;
    this.measures = measures;
    this.milestones = milestones;
    this.reminding = reminding;
    this.reports = reports;
    this.countdown = countdown;
  }

  void climb() {
    var today = countdown.today();
    milestones.openUntil(Reminding.horizon(today)).forEach(step -> reminding.remind(step, today));
    var due = countdown.dueIn(today.getYear());
    plans(today).stream().filter(plan -> plan.covers(today.getYear()) && !reports.sent(plan.id(), today.getYear()))
        .forEach(plan -> reminding.remindOfReport(plan, due, today));
  }

  /// Open plans that run on the day or later.
  List<Plan> plans(LocalDate day) {
    return plans.list(new Actor.Visitor()).stream().filter(plan -> !plan.over(day.getYear())).toList();
  }

  List<Measure> measures(Plan plan) {
    return measures.of(plan.id());
  }
}
