package az.rayon.actionplan.plan;

import az.rayon.actionplan.page.LevelView;
import az.rayon.actionplan.page.MeasureRow;
import az.rayon.actionplan.page.MilestoneRow;
import az.rayon.actionplan.page.PlanPage.Group;
import az.rayon.actionplan.page.PlanRow;
import az.rayon.actionplan.page.PlanRow.Count;
import az.rayon.actionplan.page.ReportLink;
import az.rayon.actionplan.plan.Standings.Placed;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Plans as pages and machines show them.
@Component
class PlanViews {

  private final Measures measures;
  private final Milestones milestones;
  private final Standings standings;
  private final FigureViews figures;
  private final ReportShelf reports;

  PlanViews(Measures measures, Milestones milestones, Standings standings, FigureViews figures, ReportShelf reports) {
    this.measures = measures;
    this.milestones = milestones;
    this.standings = standings;
    this.figures = figures;
    this.reports = reports;
  }

  PlanRow row(Plan plan, LocalDate today, Language language, Actor reader) {
    return rows(List.of(plan), today, language, reader).getFirst();
  }

  List<PlanRow> rows(List<Plan> plans, LocalDate today, Language language, Actor reader) {
    var ids = plans.stream().map(Plan::id).toList();
    var all = standings.of(measures.ofPlans(ids), today).stream()
        .collect(Collectors.groupingBy(placed -> placed.measure().plan()));
    var made = reports.of(ids, reader);
    return plans.stream().map(plan -> row(plan, all.getOrDefault(plan.id(), List.of()),
        made.getOrDefault(plan.id(), List.of()), language)).toList();
  }

  private static PlanRow row(Plan plan, List<Placed> all, List<ReportLink> reports, Language language) {
    var levels = all.stream().map(placed -> placed.standing().authority()).toList();
    var tally = Arrays.stream(Level.values())
        .map(level -> new Count(level.name(), level.steps(), (int) levels.stream().filter(level::equals).count()))
        .toList();
    return new PlanRow(plan.code(), plan.title().in(language), plan.firstYear(), plan.lastYear(), plan.demonstration(),
        plan.open(), levels.size(), tally, reports);
  }

  record Whole(PlanRow row, List<Group> groups) {}

  Whole whole(Plan plan, LocalDate today, Language language, Actor reader) {
    var all = standings.of(measures.of(plan.id()), today);
    var steps = milestones.ofPlan(plan.id()).stream().collect(Collectors.groupingBy(Milestone::measure));
    var groups = all.stream().map(placed -> placed.measure().direction()).distinct()
        .map(direction -> new Group(direction.number(), direction.title().in(language),
            all.stream().filter(placed -> placed.measure().direction().equals(direction))
                .map(placed -> row(placed, steps.getOrDefault(placed.measure().id(), List.of()), today, language))
                .toList()))
        .toList();
    return new Whole(row(plan, all, reports.of(plan.id(), reader), language), groups);
  }

  private MeasureRow row(Placed placed, List<Milestone> steps, LocalDate today, Language language) {
    var measure = placed.measure();
    var next = steps.stream().filter(step -> !step.done() && !step.overdue(today)).findFirst();
    return new MeasureRow(measure.number(), measure.title().in(language), measure.path(), level(placed.standing()),
        figures.first(measure, today, language).orElse(null), measure.indicators().size(), measure.ends(),
        next.map(Milestone::due).orElse(null), next.map(Milestone::title).orElse(""),
        (int) steps.stream().filter(step -> step.overdue(today)).count());
  }

  static LevelView level(Standing standing) {
    var verdict = standing.verdict();
    return new LevelView(standing.authority().name(), standing.authority().steps(), standing.stated().isPresent(),
        standing.progress().level().name(), verdict == null || verdict.level() == null ? "" : verdict.reason(),
        standing.civil().map(Level::name).orElse(""), standing.civil().map(Level::steps).orElse(0),
        standing.assessments().size());
  }

  List<MilestoneRow> overdue(Plan plan, LocalDate today, Language language) {
    var byId = measures.of(plan.id()).stream().collect(Collectors.toMap(Measure::id, measure -> measure));
    return milestones.ofPlan(plan.id()).stream().filter(step -> step.overdue(today))
        .map(step -> row(step, Optional.ofNullable(byId.get(step.measure())).orElseThrow(), today, language)).toList();
  }

  static MilestoneRow row(Milestone step, Measure measure, LocalDate today, Language language) {
    var reached = step.reached();
    return new MilestoneRow(step.id(), measure.number(), measure.title().in(language), step.title(), step.due(),
        reached == null ? null : reached.on(), reached == null ? "" : reached.result(),
        step.overdue(today) ? ChronoUnit.DAYS.between(step.due(), today) : 0,
        measure.executors().stream().map(Measure.Executor::name).collect(Collectors.joining("; ")), measure.path(),
        step.version());
  }
}
