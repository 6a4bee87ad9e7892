package az.rayon.appeals.receptions.timetable;

import az.rayon.kernel.Actor;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the timetable must know of those who have booked, and must tell them: declared here, implemented by whoever
/// keeps the bookings.
public interface Booked {

  /// The slots that are somebody's, by reception.
  Map<UUID, Set<LocalTime>> taken(Collection<UUID> receptions);

  /// It will not be held. Everybody who booked it is told why, within this transaction.
  void cancelled(Reception reception, Actor by);

  /// It is held on another day or at another hour; each seat moves with it.
  void moved(Reception before, Reception after, Actor by);
}
