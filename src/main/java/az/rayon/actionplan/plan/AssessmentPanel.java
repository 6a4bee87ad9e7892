package az.rayon.actionplan.plan;

import az.rayon.actionplan.page.ToAssessPage;
import az.rayon.actionplan.page.ToAssessPage.Link;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.site.Panel;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// On the page of whoever speaks for an organisation: the plans whose measures they assess.
@Component
class AssessmentPanel implements Panel {

  private final Plans plans;

  AssessmentPanel(Plans plans) {
    this.plans = plans;
  }

  @Override
  public Slot slot() {
    return Slot.MINE;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String template() {
    return "actionplan/toassess";
  }

  @Override
  public Optional<ToAssessPage> page(Language language, Actor actor) {
    if (!(actor instanceof Actor.Delegate)) return Optional.empty();
    return Optional.of(new ToAssessPage(plans.list(actor).stream()
        .map(plan -> new Link("/plans/" + plan.code(), plan.title().in(language))).toList()));
  }
}
