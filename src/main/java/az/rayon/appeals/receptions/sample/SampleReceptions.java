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

/// Invented receptions, the same on every installation but for the days. The timetable is marked by its officials, who
/// are; bookings and mobile receptions are marked themselves, and nobody in them exists.
@Component
class SampleReceptions implements Demonstration {

  private final SampleTimetable timetable;
  private final SampleVillages villages;
  private final Audit audit;
  private final Clock clock;

  SampleReceptions(SampleTimetable timetable, SampleVillages villages, Audit audit, Clock clock) {
    this.timetable = timetable;
    this.villages = villages;
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
    var random = new Random(672);
    var today = LocalDate.now(clock);
    timetable.prepare(random, today);
    villages.prepare(random, today);
    audit.record(new Clockwork("demonstration"), "receptions.demonstration", UUID.nameUUIDFromBytes(new byte[]{2}));
  }
}
