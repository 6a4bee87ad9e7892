package az.rayon.actionplan.plan;

import az.rayon.actionplan.plan.Diary.Event;
import az.rayon.actionplan.plan.EvidenceItem.Piece;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Laying evidence on the table, and taking it off it with a reason.
@Service
public class ShowingEvidence {

  private final EvidenceItems evidence;
  private final Measures measures;
  private final Readings readings;
  private final Diary diary;
  private final Standings standings;
  private final Clock clock;

  ShowingEvidence(EvidenceItems evidence, Measures measures, Readings readings, Diary diary, Standings standings,
      Clock clock) {
    this.evidence = evidence;
    this.measures = measures;
    this.readings = readings;
    this.diary = diary;
    this.standings = standings;
    this.clock = clock;
  }

  /// What is shown twice is shown once.
  @Transactional
  public Outcome<EvidenceItem, Refusal> show(Measure measure, LocalDate on, String title, Piece piece, Actor by) {
    if (!measure.keptBy(by) && !(by instanceof Actor.Clockwork)) return new Refused<>(Refusal.NOT_YOURS);
    var now = clock.instant();
    if (on.isAfter(Standings.dayOf(now))) return new Refused<>(Refusal.IN_THE_FUTURE);
    if (piece instanceof Piece.SeriesFigure figure && !readings.known(figure.series())) {
      return new Refused<>(Refusal.UNKNOWN_SERIES);
    }
    var shown = evidence.of(measure.id()).stream().filter(item -> item.stands() && item.title().equals(title)
        && item.on().equals(on) && item.piece().same(piece)).findFirst();
    if (shown.isPresent()) return new Done<>(shown.get());
    var item = new EvidenceItem(Ids.at(now), measure.id(), on, title, piece, by.id(), Diary.body(by), now, null, 0);
    evidence.add(item);
    diary.note(by, measure, Event.EVIDENCE_ADDED, title, "");
    standings.note(measure);
    return new Done<>(item);
  }

  @Transactional
  public Outcome<EvidenceItem, Refusal> withdraw(UUID id, String why, Actor by) {
    var item = evidence.get(id);
    var measure = measures.get(item.measure());
    if (!measure.keptBy(by)) return new Refused<>(Refusal.NOT_YOURS);
    var outcome = item.withdraw(why, clock.instant());
    if (outcome instanceof Done(var withdrawn)) {
      evidence.save(withdrawn);
      diary.note(by, measure, Event.EVIDENCE_WITHDRAWN, item.title(), why);
      standings.note(measure);
    }
    return outcome;
  }
}
