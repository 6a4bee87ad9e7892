package az.rayon.actionplan.report;

import az.rayon.actionplan.page.ReportLink;
import az.rayon.actionplan.plan.ReportShelf;
import az.rayon.kernel.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
  public Map<UUID, Set<Integer>> sent(List<UUID> plans) {
    return reports.sent(plans);
  }

  @Override
  public Map<UUID, List<ReportLink>> of(List<UUID> plans, Actor reader) {
    var all = reports.of(plans, reader);
    var clauses = sentences.of(all.stream().map(Report::id).toList());
    return all.stream().collect(Collectors.groupingBy(Report::plan, Collectors.mapping(
        report -> link(report, clauses.getOrDefault(report.id(), List.of())), Collectors.toList())));
  }

  private static ReportLink link(Report report, List<Clause> clauses) {
    return new ReportLink(report.year(), report.path(), Reports.name(report.state()),
        (int) clauses.stream().filter(Clause::unsupported).count(), clauses.size());
  }
}
