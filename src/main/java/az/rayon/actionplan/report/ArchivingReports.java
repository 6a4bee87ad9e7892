package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.report.PaperShelf.Kind;
import az.rayon.actionplan.report.Report.Form;
import az.rayon.actionplan.report.Report.State;
import az.rayon.actionplan.report.ReportEvents.Event;
import az.rayon.actionplan.report.Sentence.Origin;
import az.rayon.documents.DocumentId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts a report that was made elsewhere beside the others, word for word, with the file it came from.
@Service
public class ArchivingReports {

  private final Reports reports;
  private final Sentences sentences;
  private final PaperShelf shelf;
  private final ReportPapers papers;
  private final ReportEvents events;
  private final Clock clock;

  ArchivingReports(Reports reports, Sentences sentences, PaperShelf shelf, ReportPapers papers, ReportEvents events,
      Clock clock) {
    this.reports = reports;
    this.sentences = sentences;
    this.shelf = shelf;
    this.papers = papers;
    this.events = events;
    this.clock = clock;
  }

  /// A row as its file had it.
  public record Entry(String number, UUID measure, String title, String text) {}

  /// The report as its file had it. `original` is that file.
  public record Old(int year, Form form, @Nullable LocalDate dated, List<Entry> entries, DocumentId original) {}

  @Transactional
  public Outcome<Report, ReportRefusal> archive(Plan plan, Old old, Actor by) {
    if (reports.find(plan.id(), old.year()).isPresent()) return new Refused<>(ReportRefusal.EXISTS);
    var now = clock.instant();
    var dated = old.dated();
    var report = new Report(Ids.at(now), plan.id(), plan.code(), old.year(),
        dated == null ? LocalDate.of(old.year(), 12, 31) : dated, null, old.form(), dated,
        new State.Imported(by.id(), now), 0);
    reports.add(report);
    int place = 0;
    for (var entry : old.entries()) {
      sentences.add(report.id(), new Clause(entry.number(), entry.title(), entry.measure(), List.of(), split(entry)),
          place++);
    }
    shelf.keep(report, Kind.ORIGINAL, old.original());
    papers.keep(report, sentences.of(report.id()), by);
    events.note(by, report, Event.IMPORTED, "");
    return new Done<>(report);
  }

  private static List<Sentence> split(Entry entry) {
    return Splitting.sentences(entry.text()).stream()
        .map(text -> new Sentence(UUID.randomUUID(), entry.number(), text, Origin.FILE, false, List.of())).toList();
  }
}
