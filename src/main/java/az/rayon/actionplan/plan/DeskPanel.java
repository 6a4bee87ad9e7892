package az.rayon.actionplan.plan;

import az.rayon.actionplan.page.DuePanel;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.site.Panel;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// On the first page of the desk: how many days to the yearly report, and the own steps that are late or near.
@Component
class DeskPanel implements Panel {

  private static final int SOON = 14;

  private final Plans plans;
  private final Measures measures;
  private final Milestones milestones;
  private final Countdown countdown;

  DeskPanel(Plans plans, Measures measures, Milestones milestones, Countdown countdown) {
    this.plans = plans;
    this.measures = measures;
    this.milestones = milestones;
    this.countdown = countdown;
  }

  @Override
  public Slot slot() {
    return Slot.DESK;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String template() {
    return "actionplan/duepanel";
  }

  @Override
  public Optional<DuePanel> page(Language language, Actor actor) {
    LocalDate today = countdown.today();
    var own = milestones.openUntil(today.plusDays(SOON)).stream()
        .filter(step -> measures.get(step.measure()).keptBy(actor)).toList();
    if (own.isEmpty() && !KeepingPlans.leads(actor)) return Optional.empty();
    int late = (int) own.stream().filter(step -> step.overdue(today)).count();
    return Optional.of(new DuePanel(late, own.size() - late, countdown.first(plans.list(actor))));
  }
}
