package az.rayon.actionplan.report;

import az.rayon.actionplan.report.Freezing.Frozen;
import az.rayon.actionplan.report.PaperShelf.Kind;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a report leaves behind on its way: its events, its frozen rows, its kept files.
@Component
class ReportTrail {

  private final ReportEvents events;
  private final Freezing freezing;
  private final PaperShelf shelf;

  ReportTrail(ReportEvents events, Freezing freezing, PaperShelf shelf) {
    this.events = events;
    this.freezing = freezing;
    this.shelf = shelf;
  }

  List<ReportEvents.Line> events(Report report) {
    return events.of(report.id());
  }

  List<Frozen> frozen(Report report) {
    return freezing.of(report.id());
  }

  /// The address of a kept file, or nothing.
  String document(Report report, Kind kind) {
    return shelf.id(report, kind).map(id -> "/documents/" + id).orElse("");
  }
}
