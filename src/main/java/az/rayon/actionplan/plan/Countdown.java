package az.rayon.actionplan.plan;

import az.rayon.actionplan.page.ReportDue;
import az.rayon.deadlines.Deadlines;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// How long until the yearly report is due: 30 December, Presidential Order 1859 of 27.02.2020, item 2.1. A report that
/// has not gone to the two bodies is owed until it has, also when its year is over, unless the plan was opened here
/// only after its day.
@Component
public class Countdown {

  private static final String RULE = "nap.annual.report";

  private final Deadlines deadlines;
  private final ReportShelf reports;
  private final Clock clock;

  Countdown(Deadlines deadlines, ReportShelf reports, Clock clock) {
    this.deadlines = deadlines;
    this.reports = reports;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The first report that is owed on any of these plans; the next one by the calendar where none is.
  ReportDue first(List<Plan> plans) {
    var sent = reports.sent(plans.stream().map(Plan::id).toList());
    return plans.stream().flatMap(plan -> owed(plan, sent.getOrDefault(plan.id(), Set.of())).limit(1))
        .min(Comparator.comparing(ReportDue::day)).orElseGet(this::next);
  }

  /// The first report that is owed on this plan; none once all have been sent.
  Optional<ReportDue> of(Plan plan) {
    return owed(plan, reports.sent(List.of(plan.id())).getOrDefault(plan.id(), Set.of())).findFirst();
  }

  private Stream<ReportDue> owed(Plan plan, Set<Integer> sent) {
    int year = today().getYear();
    return IntStream.rangeClosed(year - 1, year + 1).filter(plan::covers).filter(each -> !sent.contains(each))
        .mapToObj(this::in).filter(due -> !due.late() || wasOpen(plan, due.day()));
  }

  private boolean wasOpen(Plan plan, LocalDate day) {
    var opened = plan.openedAt();
    return opened != null && !LocalDate.ofInstant(opened, clock.getZone()).isAfter(day);
  }

  private ReportDue next() {
    var due = in(today().getYear());
    return due.late() ? in(today().getYear() + 1) : due;
  }

  private ReportDue in(int year) {
    var day = deadlines.due(RULE, LocalDate.of(year, 1, 1)).due();
    return new ReportDue(day, ChronoUnit.DAYS.between(today(), day));
  }
}
