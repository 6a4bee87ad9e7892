package az.rayon.actionplan.report;

import az.rayon.actionplan.report.Report.State;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The steps a report can take, and which of them a person may take now: asked of the report itself, so that the desk
/// offers what the deed would allow.
enum Steps {
  DEPUTY, HEAD, BACK, APPROVE, SEND, PUBLISH;

  static List<Steps> open(Report report, Actor by) {
    var now = Instant.EPOCH;
    var day = report.dated() == null ? LocalDate.EPOCH : report.dated();
    var open = new ArrayList<Steps>();
    for (var step : values()) {
      Outcome<Report, ReportRefusal> tried = switch (step) {
        case DEPUTY -> report.toDeputy(by, now);
        case HEAD -> report.toHead(by, now);
        case BACK -> report.back("", by, now);
        case APPROVE -> report.approve(by, now, LocalDate.EPOCH);
        case SEND -> report.send(day, "", by, now);
        case PUBLISH -> report.publish(by, now);
      };
      if (tried instanceof Done<Report, ReportRefusal>) open.add(step);
    }
    return open;
  }

  /// Why it was sent back, if it was.
  static String back(Report report) {
    return report.state() instanceof State.Draft(var _, var _, var why) && why != null ? why : "";
  }
}
