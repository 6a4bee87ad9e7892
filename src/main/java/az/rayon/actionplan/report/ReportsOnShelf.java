package az.rayon.actionplan.report;

import az.rayon.actionplan.page.ReportLink;
import az.rayon.actionplan.plan.ReportShelf;
import az.rayon.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The reports as the plan's pages list them.
@Component
class ReportsOnShelf implements ReportShelf {

  private final Reports reports;
  private final Sentences sentences;

  ReportsOnShelf(Reports reports, Sentences sentences) {
    this.reports = reports;
    this.sentences = sentences;
  }

  @Override
  public boolean sent(UUID plan, int year) {
    return reports.find(plan, year).filter(report -> Reports.dispatch(report.state()) != null).isPresent();
  }

  @Override
  public List<ReportLink> of(UUID plan, Actor reader) {
    return reports.of(plan, reader).stream().map(report -> {
      var clauses = sentences.of(report.id());
      return new ReportLink(report.year(), report.path(), Reports.name(report.state()),
          (int) clauses.stream().filter(Clause::unsupported).count(), clauses.size());
    }).toList();
  }
}
