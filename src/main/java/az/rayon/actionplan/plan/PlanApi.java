package az.rayon.actionplan.plan;

import az.rayon.kernel.ForPrograms;
import az.rayon.actionplan.page.ReportDue;
import az.rayon.actionplan.plan.PlanJson.DirectionJson;
import az.rayon.actionplan.plan.PlanJson.EventJson;
import az.rayon.actionplan.plan.PlanJson.EvidenceJson;
import az.rayon.actionplan.plan.PlanJson.FigureJson;
import az.rayon.actionplan.plan.PlanJson.LevelJson;
import az.rayon.actionplan.plan.PlanJson.MeasureJson;
import az.rayon.actionplan.plan.PlanJson.MilestoneJson;
import az.rayon.actionplan.plan.PlanJson.ReportJson;
import az.rayon.actionplan.plan.PlanJson.VoiceJson;
import az.rayon.actionplan.plan.Standings.Placed;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Every public plan, for programs. Whoever asks is a visitor here, signed in or not.
@RestController
@RequestMapping("/api/plans")
class PlanApi {

  private static final Actor ANYBODY = new Actor.Visitor();

  private final Plans plans;
  private final Measures measures;
  private final Standings standings;
  private final MeasureViews views;
  private final ReportShelf reports;
  private final Countdown countdown;

  PlanApi(Plans plans, Measures measures, Standings standings, MeasureViews views, ReportShelf reports,
      Countdown countdown) {
    this.plans = plans;
    this.measures = measures;
    this.standings = standings;
    this.views = views;
    this.reports = reports;
    this.countdown = countdown;
  }

  @ForPrograms("actionplan.api.plans")
  @GetMapping
  List<PlanJson.Listed> list() {
    return plans.list(ANYBODY).stream()
        .map(plan -> new PlanJson.Listed(plan.code(), plan.title(), plan.firstYear(), plan.lastYear(),
            plan.demonstration(), measures.of(plan.id()).size(), "/api/plans/" + plan.code(),
            "/az/plans/" + plan.code()))
        .toList();
  }

  @ForPrograms(value = "actionplan.api.plan", takes = "code=2025-2027")
  @GetMapping("/{code}")
  PlanJson show(@PathVariable String code) {
    var plan = plans.get(code, ANYBODY);
    var all = standings.of(measures.of(plan.id()), countdown.today());
    var made = reports.of(plan.id(), ANYBODY).stream().map(report -> new ReportJson(report.year(), report.state(),
        report.measures(), report.unsupported(), "/az" + report.path() + ".json", "/az" + report.path())).toList();
    return new PlanJson(plan.code(), plan.title(), plan.firstYear(), plan.lastYear(), plan.demonstration(),
        countdown.of(plan).map(ReportDue::day).orElse(null), all.stream().map(this::json).toList(), made);
  }

  private MeasureJson json(Placed placed) {
    var measure = placed.measure();
    var standing = placed.standing();
    var today = countdown.today();
    return new MeasureJson(measure.number(),
        new DirectionJson(measure.direction().number(), measure.direction().title()), measure.title(),
        measure.starts(), measure.ends(), measure.executors().stream().map(Measure.Executor::name).toList(),
        LevelJson.of(PlanViews.level(standing), MeasureViews.reasons(standing.progress())),
        views.figures(measure, today, Language.AZ).stream().map(FigureJson::of).toList(),
        views.milestones(measure, today, Language.AZ).stream().map(MilestoneJson::of).toList(),
        views.evidence(measure, Language.AZ).stream().map(EvidenceJson::of).toList(),
        views.voices(standing, Language.AZ).stream().map(VoiceJson::of).toList(),
        views.history(measure, Language.AZ).stream().map(EventJson::of).toList(), "/az" + measure.path());
  }
}
