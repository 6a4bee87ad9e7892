package az.rayon.actionplan.report;

import az.rayon.actionplan.page.ReportLink;
import az.rayon.actionplan.plan.ReportShelf;
import az.rayon.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// No report yet.
@Component
class EmptyShelf implements ReportShelf {

  @Override
  public List<ReportLink> of(UUID plan, Actor reader) {
    return List.of();
  }
}
