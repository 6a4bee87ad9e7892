package az.rayon.appeals.receptions.sample;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Clockwork;
import az.rayon.kernel.Demonstration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Invented receptions of officials, the same on every installation but for the days. The timetable is marked by its
/// officials, who are; bookings are marked themselves, and nobody in them exists.
@Component
class SampleReceptions implements Demonstration {

  private final SampleTimetable timetable;
  private final Audit audit;
  private final Clock clock;

  SampleReceptions(SampleTimetable timetable, Audit audit, Clock clock) {
    this.timetable = timetable;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 32;
  }

  /// One deed stands for them all: the public log proves what was done, and nobody did these.
  @Override
  @Transactional
  public void prepare() {
    timetable.prepare(new Random(672), LocalDate.now(clock));
    audit.record(new Clockwork("demonstration"), "receptions.demonstration", UUID.nameUUIDFromBytes(new byte[]{2}));
  }
}
