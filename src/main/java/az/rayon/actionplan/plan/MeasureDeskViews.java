package az.rayon.actionplan.plan;

import static az.rayon.site.Pages.page;

import az.rayon.actionplan.page.LevelView;
import az.rayon.actionplan.page.MeasureDeskPage;
import az.rayon.actionplan.page.MeasureDeskPage.TermsView;
import az.rayon.actionplan.page.TypedForm;
import az.rayon.directory.Directory;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import az.rayon.site.page.DateText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// A measure as the desk shows it.
@Component
class MeasureDeskViews {

  private final MeasureViews views;
  private final Standings standings;
  private final Readings readings;
  private final Directory directory;
  private final Countdown countdown;

  MeasureDeskViews(MeasureViews views, Standings standings, Readings readings, Directory directory,
      Countdown countdown) {
    this.views = views;
    this.standings = standings;
    this.readings = readings;
    this.directory = directory;
    this.countdown = countdown;
  }

  /// Whose desk it is, and in which language they read it.
  record Reader(Official official, Language language) {}

  ModelAndView fresh(HttpStatus status, Plan plan, Reader reader, TypedForm typed, List<Problem> problems) {
    return show(status, plan, null, reader, typed, problems);
  }

  ModelAndView show(HttpStatus status, Plan plan, @Nullable Measure measure, Reader reader, TypedForm typed,
      List<Problem> problems) {
    var today = countdown.today();
    var language = reader.language();
    var leads = KeepingPlans.leads(reader.official());
    var level = measure == null
        ? new LevelView(Level.NO_EVIDENCE.name(), 0, false, "", "", "", 0, 0)
        : PlanViews.level(standings.of(measure, today));
    return page(status, "actionplan/measuredesk",
        new MeasureDeskPage(plan.code(), measure == null ? "" : measure.number(), terms(measure),
            measure == null ? List.of() : views.milestones(measure, today, language),
            measure == null ? List.of() : views.evidence(measure, language), level,
            Arrays.stream(Level.values()).map(Level::name).toList(), units(language), series(measure, language),
            DateText.of(today), leads, measure == null ? leads : measure.keptBy(reader.official()), typed, problems));
  }

  private static TermsView terms(@Nullable Measure measure) {
    if (measure == null) return TermsView.NEW;
    var direction = measure.direction().title();
    return new TermsView(measure.title().az(), measure.title().en(), measure.title().ru(),
        measure.direction().number(), direction.az(), direction.en(), direction.ru(), DateText.of(measure.starts()),
        DateText.of(measure.ends()),
        measure.executors().stream().map(Measure.Executor::unit).filter(unit -> unit != null).map(UUID::toString)
            .toList(),
        measure.executors().stream().filter(executor -> executor.unit() == null).map(Measure.Executor::name)
            .collect(Collectors.joining("; ")),
        measure.indicators().stream().map(Measure.Indicator::series).toList(), measure.version());
  }

  private List<Choice> units(Language language) {
    return directory.listUnits(countdown.today()).stream()
        .map(unit -> new Choice(unit.id().value().toString(), unit.name().in(language))).toList();
  }

  /// Every series there is, and those of the measure whose registers are still to come.
  private List<Choice> series(@Nullable Measure measure, Language language) {
    var all = new ArrayList<Choice>();
    readings.list().forEach(each -> all.add(new Choice(each.key(), each.title().in(language),
        each.formula().in(language))));
    if (measure != null) {
      measure.indicators().stream().filter(indicator -> !readings.known(indicator.series()))
          .forEach(indicator -> all.add(new Choice(indicator.series(), indicator.title().in(language))));
    }
    return all;
  }

  String unitName(UUID unit) {
    return directory.findUnit(new UnitId(unit), countdown.today()).map(found -> found.name().az())
        .orElse(unit.toString());
  }

  Translated seriesTitle(@Nullable Measure measure, String key) {
    return readings.list().stream().filter(each -> each.key().equals(key)).findFirst().map(each -> each.title())
        .or(() -> measure == null
            ? Optional.empty()
            : measure.indicators().stream().filter(each -> each.series().equals(key)).findFirst()
                .map(Measure.Indicator::title))
        .orElse(Translated.az(key));
  }
}
