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
  private final Countdown countdown;

  Ladder(Plans plans, Measures measures, Milestones milestones, Reminding reminding, Countdown countdown) {
    this.plans = plans;
    this.measures = measures;
    this.milestones = milestones;
    this.reminding = reminding;
    this.countdown = countdown;
  }

  void climb() {
    var today = countdown.today();
    milestones.openUntil(Reminding.horizon(today)).forEach(step -> reminding.remind(step, today));
    plans(today.minusYears(1)).forEach(plan -> countdown.of(plan)
        .ifPresent(due -> reminding.remindOfReport(plan, due.day(), today)));
  }

  /// Open plans that run on the day or later.
  List<Plan> plans(LocalDate day) {
    return plans.list(new Actor.Visitor()).stream().filter(plan -> !plan.over(day.getYear())).toList();
  }

  List<Measure> measures(Plan plan) {
    return measures.of(plan.id());
  }
}
