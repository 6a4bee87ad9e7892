package az.rayon.appeals.analysis;

import az.rayon.appeals.analysis.Analysis.Refusal;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The registrar writes what the year's appeals have shown, the head or a deputy publishes it.
@Service
class PublishingAnalyses {

  private final Analyses analyses;
  private final YearRows rows;
  private final Audit audit;
  private final Clock clock;

  PublishingAnalyses(Analyses analyses, YearRows rows, Audit audit, Clock clock) {
    this.analyses = analyses;
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome<Analysis, Refusal> write(int year, int version, String remarks, Actor by) {
    var now = clock.instant();
    var known = analyses.find(year).orElseGet(() -> new Analysis(year, "", by.id(), now, null, 0));
    return keep(at(known, version).write(remarks, by, now), "appeals.analysis-written", by);
  }

  @Transactional
  Outcome<Analysis, Refusal> publish(int year, int version, Actor by) {
    var known = analyses.find(year).orElseThrow(() -> new NotFound("analysis"));
    var today = LocalDate.now(clock);
    return keep(at(known, version).publish(rows.of(year, today), by, clock.instant(), today),
        "appeals.analysis-published", by);
  }

  private static Analysis at(Analysis known, int version) {
    return new Analysis(known.year(), known.remarks(), known.writtenBy(), known.writtenAt(), known.published(),
        version);
  }

  private Outcome<Analysis, Refusal> keep(Outcome<Analysis, Refusal> outcome, String deed, Actor by) {
    if (outcome instanceof Done(var analysis)) {
      analyses.save(analysis);
      var key = UUID.nameUUIDFromBytes(("analysis:" + analysis.year()).getBytes(StandardCharsets.UTF_8));
      audit.record(by, deed, key, String.valueOf(analysis.year()));
    }
    return outcome;
  }
}
