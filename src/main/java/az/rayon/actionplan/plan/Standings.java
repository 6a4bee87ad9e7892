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

  /// Writes down the reckoned level if it is not the last one written. Called after each deed and once a day.
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(Measure measure) {
    var level = progress(measure, LocalDate.now(clock)).level();
    if (views.lastReckoned(measure.id()).filter(level::equals).isPresent()) return;
    views.reckoned(measure.id(), level, clock.instant());
    diary.note(new Actor.Clockwork("actionplan.levels"), measure, Event.LEVEL_RECKONED, level.name(), "");
  }

  private Progress progress(Measure measure, LocalDate today) {
    var steps = milestones.of(measure.id());
    var items = evidence.of(measure.id()).stream().filter(EvidenceItem::stands).toList();
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
