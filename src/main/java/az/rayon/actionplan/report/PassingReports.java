package az.rayon.actionplan.report;

import az.rayon.actionplan.ReportPublished;
import az.rayon.actionplan.report.ReportEvents.Event;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Taking a report from the executors over the deputy and the head to the two bodies and to everybody.
@Service
public class PassingReports {

  private final Reports reports;
  private final Sentences sentences;
  private final ReportPapers papers;
  private final ReportEvents events;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  PassingReports(Reports reports, Sentences sentences, ReportPapers papers, ReportEvents events,
      ApplicationEventPublisher publisher, Clock clock) {
    this.reports = reports;
    this.sentences = sentences;
    this.papers = papers;
    this.events = events;
    this.publisher = publisher;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Report, ReportRefusal> toDeputy(UUID id, Actor by) {
    return saved(reports.get(id).toDeputy(by, now()), by, Event.TO_DEPUTY, "");
  }

  @Transactional
  public Outcome<Report, ReportRefusal> toHead(UUID id, Actor by) {
    var report = reports.get(id);
    if (report.form().signatory().isBlank()) return new Refused<>(ReportRefusal.NO_SIGNATORY);
    return saved(report.toHead(by, now()), by, Event.TO_HEAD, "");
  }

  @Transactional
  public Outcome<Report, ReportRefusal> back(UUID id, String why, Actor by) {
    return saved(reports.get(id).back(why, by, now()), by, Event.BACK, why);
  }

  /// The head's approval. What is approved is what was read: the figures and rows of the report's own moment, whatever
  /// the registers have come to since. From then on they and the papers stand for good.
  @Transactional
  public Outcome<Report, ReportRefusal> approve(UUID id, Actor by) {
    return approve(id, by, LocalDate.now(clock));
  }

  @Transactional
  public Outcome<Report, ReportRefusal> approve(UUID id, Actor by, LocalDate dated) {
    var outcome = reports.get(id).approve(by, now(), dated);
    if (!(outcome instanceof Done(var approved))) return outcome;
    if (approved.form().signatory().isBlank()) return new Refused<>(ReportRefusal.NO_SIGNATORY);
    if (approved.readAt() == null) return new Refused<>(ReportRefusal.ROWS_MISSING);
    papers.seal(approved, sentences.of(id), by);
    return saved(outcome, by, Event.APPROVED, "");
  }

  @Transactional
  public Outcome<Report, ReportRefusal> send(UUID id, LocalDate on, String way, Actor by) {
    return saved(reports.get(id).send(on, way, by, now()), by, Event.SENT, way);
  }

  @Transactional
  public Outcome<Report, ReportRefusal> publish(UUID id, Actor by) {
    var outcome = saved(reports.get(id).publish(by, now()), by, Event.PUBLISHED, "");
    if (outcome instanceof Done(var report)) {
      publisher.publishEvent(new ReportPublished(report.planCode(), report.year()));
    }
    return outcome;
  }

  private Outcome<Report, ReportRefusal> saved(Outcome<Report, ReportRefusal> outcome, Actor by, Event event,
      String why) {
    if (outcome instanceof Done(var report)) {
      reports.save(report);
      events.note(by, report, event, why);
    }
    return outcome;
  }

  private Instant now() {
    return clock.instant();
  }
}
