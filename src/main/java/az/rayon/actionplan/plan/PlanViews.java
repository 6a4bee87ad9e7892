package az.rayon.actionplan.plan;

import az.rayon.actionplan.page.LevelView;
import az.rayon.actionplan.page.MeasureRow;
import az.rayon.actionplan.page.MilestoneRow;
import az.rayon.actionplan.page.PlanPage.Group;
import az.rayon.actionplan.page.PlanRow;
import az.rayon.actionplan.page.PlanRow.Count;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    return row(plan, measures.of(plan.id()).stream().map(measure -> standings.of(measure, today).authority()).toList(),
        language, reader);
  }

  private PlanRow row(Plan plan, List<Level> levels, Language language, Actor reader) {
    var tally = Arrays.stream(Level.values())
        .map(level -> new Count(level.name(), level.steps(), (int) levels.stream().filter(level::equals).count()))
        .toList();
    return new PlanRow(plan.code(), plan.title().in(language), plan.firstYear(), plan.lastYear(), plan.demonstration(),
        plan.open(), levels.size(), tally, reports.of(plan.id(), reader));
  }

  record Whole(PlanRow row, List<Group> groups) {}

  Whole whole(Plan plan, LocalDate today, Language language, Actor reader) {
    var all = measures.of(plan.id());
    var standing = all.stream().collect(Collectors.toMap(Measure::number, each -> standings.of(each, today)));
    var levels = all.stream().map(measure -> at(standing, measure).authority()).toList();
    var groups = all.stream().map(Measure::direction).distinct()
        .map(direction -> new Group(direction.number(), direction.title().in(language),
            all.stream().filter(measure -> measure.direction().equals(direction))
                .map(measure -> row(measure, at(standing, measure), today, language)).toList()))
        .toList();
    return new Whole(row(plan, levels, language, reader), groups);
  }

  private static Standing at(Map<String, Standing> standing, Measure measure) {
    return Optional.ofNullable(standing.get(measure.number())).orElseThrow();
  }

  private MeasureRow row(Measure measure, Standing standing, LocalDate today, Language language) {
    var steps = milestones.of(measure.id());
    var next = steps.stream().filter(step -> !step.done() && !step.overdue(today)).findFirst();
    return new MeasureRow(measure.number(), measure.title().in(language), measure.path(), level(standing),
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
