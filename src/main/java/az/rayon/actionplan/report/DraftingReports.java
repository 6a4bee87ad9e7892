package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.Measure;
import az.rayon.actionplan.plan.Measures;
import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.report.Drafting.Said;
import az.rayon.actionplan.report.Report.State;
import az.rayon.actionplan.report.ReportEvents.Event;
import az.rayon.actionplan.report.Trace.OfFigure;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.opendata.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Has the program write the report of a year, and write it again while it is a draft. Each time its figures and the
/// rows behind them are read as of one moment, so that they agree with each other and nothing moves under those who
/// word it, read it and sign it.
@Service
public class DraftingReports {

  private final Reports reports;
  private final Sentences sentences;
  private final Measures measures;
  private final Drafting drafting;
  private final LiveFigures live;
  private final Freezing freezing;
  private final Forms forms;
  private final ReportEvents events;
  private final Clock clock;

  // checkstyle:off ParameterNumber - a report is drawn from every part of the plan
  DraftingReports(Reports reports, Sentences sentences, Measures measures, Drafting drafting, LiveFigures live,
      Freezing freezing, Forms forms, ReportEvents events, Clock clock) {
    this.reports = reports;
    this.sentences = sentences;
    this.measures = measures;
    this.drafting = drafting;
    this.live = live;
    this.freezing = freezing;
    this.forms = forms;
    this.events = events;
    this.clock = clock;
  }
  // checkstyle:on

  @Transactional
  public Outcome<Report, ReportRefusal> draft(Plan plan, int year, Actor by) {
    if (!Report.authors(by)) return new Refused<>(ReportRefusal.NOT_YOURS);
    return draft(plan, year, lastDay(year), by);
  }

  /// A report of the demonstration is drafted by nobody but the program.
  @Transactional
  public Outcome<Report, ReportRefusal> draft(Plan plan, int year, LocalDate asOf, Actor by) {
    if (!plan.covers(year) || year > LocalDate.now(clock).getYear()) return new Refused<>(ReportRefusal.OTHER_YEAR);
    if (reports.find(plan.id(), year).isPresent()) return new Refused<>(ReportRefusal.EXISTS);
    var promised = measures.of(plan.id());
    if (promised.isEmpty()) return new Refused<>(ReportRefusal.NO_MEASURES);
    var now = clock.instant();
    var report = new Report(Ids.at(now), plan.id(), plan.code(), year, asOf, now, forms.of(plan, year), null,
        new State.Draft(by.id(), now, null), 0);
    reports.add(report);
    int place = 0;
    for (var clause : freezing.freeze(report.id(), () -> write(report, promised), by, now)) {
      sentences.add(report.id(), clause, place++);
    }
    events.note(by, report, Event.DRAFTED, "");
    return new Done<>(report);
  }

  private List<Clause> write(Report report, List<Measure> promised) {
    return promised.stream().map(measure -> {
      var said = drafting.draft(measure, period(report));
      return new Clause(measure.number(), measure.title().az(), measure.id(), figures(said, report),
          said.stream().map(each -> Redrafting.fresh(measure.number(), each)).toList());
    }).toList();
  }

  /// Of what is said the figures of the whole period, one for each series.
  private static List<OfFigure> figures(List<Said> said, Report report) {
    return said.stream().flatMap(each -> each.traces().stream()).filter(OfFigure.class::isInstance)
        .map(OfFigure.class::cast).filter(each -> each.by() == null && each.period().equals(period(report))).toList();
  }

  /// Says anew what the program has said, up to today; what people have worded stays.
  @Transactional
  public Outcome<Report, ReportRefusal> refresh(UUID id, Actor by) {
    var old = reports.get(id);
    if (!old.editedBy(by)) return new Refused<>(refusal(old, by));
    var now = clock.instant();
    var report = old.read(lastDay(old.year()), now);
    reports.save(report);
    freezing.freeze(id, () -> sentences.of(id).stream().map(clause -> rewrite(report, clause)).toList(), by, now)
        .forEach(clause -> sentences.put(id, clause));
    events.note(by, report, Event.REFRESHED, "");
    return new Done<>(reports.get(id));
  }

  private Clause rewrite(Report report, Clause clause) {
    if (clause.measure() == null) return clause;
    var said = drafting.draft(measures.get(clause.measure()), period(report));
    return new Clause(clause.number(), clause.title(), clause.measure(), figures(said, report),
        Redrafting.redraft(clause.number(), clause.sentences(), said, live));
  }

  static Period period(Report report) {
    return new Period(LocalDate.of(report.year(), 1, 1), report.asOf());
  }

  static ReportRefusal refusal(Report report, Actor by) {
    return report.frozen() || (Report.authors(by) && report.state() instanceof State.Draft)
        ? ReportRefusal.NOT_NOW
        : ReportRefusal.NOT_YOURS;
  }

  /// The year's last day, or today while the year runs.
  private LocalDate lastDay(int year) {
    var today = LocalDate.now(clock);
    return today.getYear() == year ? today : LocalDate.of(year, 12, 31);
  }
}
