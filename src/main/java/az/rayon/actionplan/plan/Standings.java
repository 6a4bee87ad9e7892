package az.rayon.actionplan.plan;

import az.rayon.actionplan.plan.Diary.Event;
import az.rayon.actionplan.plan.Readings.Reading;
import az.rayon.kernel.Actor;
import az.rayon.opendata.Figure;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Reckons how far each measure has come, and keeps each change of the reckoned level with its date.
@Component
public class Standings {

  private final Milestones milestones;
  private final EvidenceItems evidence;
  private final Views views;
  private final Readings readings;
  private final Diary diary;
  private final Clock clock;

  Standings(Milestones milestones, EvidenceItems evidence, Views views, Readings readings, Diary diary, Clock clock) {
    this.milestones = milestones;
    this.evidence = evidence;
    this.views = views;
    this.readings = readings;
    this.diary = diary;
    this.clock = clock;
  }

  public Standing of(Measure measure, LocalDate today) {
    return new Standing(progress(measure, today), views.verdict(measure.id()).orElse(null),
        views.assessments(measure.id()));
  }

  /// A measure with how far it has come.
  public record Placed(Measure measure, Standing standing) {}

  /// Each measure in the order given; asks as often for all of them as for one, and once for each figure.
  public List<Placed> of(List<Measure> measures, LocalDate today) {
    var plans = measures.stream().map(Measure::plan).distinct().toList();
    var steps = milestones.ofPlans(plans).stream().collect(Collectors.groupingBy(Milestone::measure));
    var items = evidence.ofPlans(plans).stream().collect(Collectors.groupingBy(EvidenceItem::measure));
    var voices = views.assessments(plans).stream().collect(Collectors.groupingBy(Assessment::measure));
    var verdicts = views.verdicts(plans);
    return measures.stream().map(measure -> {
      var shown = new Shown(steps.getOrDefault(measure.id(), List.of()), items.getOrDefault(measure.id(), List.of()));
      return new Placed(measure, new Standing(progress(measure, shown, today), verdicts.get(measure.id()),
          voices.getOrDefault(measure.id(), List.of())));
    }).toList();
  }

  /// Writes down the reckoned level if it is not the last one written. Called after each deed and once a day.
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(Measure measure) {
    var level = progress(measure, LocalDate.now(clock)).level();
    if (views.lastReckoned(measure.id()).filter(level::equals).isPresent()) return;
    views.reckoned(measure.id(), level, clock.instant());
    diary.note(new Actor.Clockwork("actionplan.levels"), measure, Event.LEVEL_RECKONED, level.name(), "");
  }

  private Progress progress(Measure measure, LocalDate today) {
    return progress(measure, new Shown(milestones.of(measure.id()), evidence.of(measure.id())), today);
  }

  /// What people have shown for a measure, withdrawn items among it.
  private record Shown(List<Milestone> steps, List<EvidenceItem> all) {

    private List<EvidenceItem> standing() {
      return all.stream().filter(EvidenceItem::stands).toList();
    }
  }

  private Progress progress(Measure measure, Shown shown, LocalDate today) {
    var steps = shown.steps();
    var items = shown.standing();
    var figures = Readings.passed(measure, today).map(period -> readings.read(measure, period)).orElse(List.of())
        .stream().map(Reading::figure).filter(Figure::hasData).toList();
    return new Progress(measure.starts(), measure.ends(), today, steps.size(),
        (int) steps.stream().filter(Milestone::done).count(),
        (int) steps.stream().filter(step -> !step.due().isAfter(today)).count(), measure.indicators().size(),
        figures.size(), items.size(), lastShown(steps, items, figures));
  }

  private static @Nullable LocalDate lastShown(List<Milestone> steps,
      List<EvidenceItem> items, List<Figure> figures) {
    return Stream.of(steps.stream().map(step -> step.reached() == null ? null : step.reached().on()),
        items.stream().map(EvidenceItem::on), figures.stream().map(Figure::lastEvent)).flatMap(days -> days)
        .filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
  }

  static LocalDate dayOf(Instant at) {
    return at.atZone(ZoneId.of("Asia/Baku")).toLocalDate();
  }
}
