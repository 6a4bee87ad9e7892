package az.rayon.services.housing;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.services.housing.Move.What;
import az.rayon.services.housing.Move.Why;
import az.rayon.services.housing.Queue.Position;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes the queue's history: the line for the household and the one in the record of deeds.
@Component
class Journal {

  private final Moves moves;
  private final Queue queue;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Journal(Moves moves, Queue queue, Audit audit, ApplicationEventPublisher events, Clock clock) {
    this.moves = moves;
    this.queue = queue;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// A key for what begins now.
  UUID id() {
    return Ids.at(clock.instant());
  }

  void write(Entry entry, What what, Position from, Why why, Actor by) {
    var now = clock.instant();
    var deed = audit.record(by, what.deed(), entry.id(), entry.number());
    var move = Ids.at(now);
    moves.add(new Move(move, entry.id(), now, what, by.id(), from, queue.position(entry), why, deed.value()));
    events.publishEvent(new QueueMoved(entry.id(), move));
  }
}
