package az.rayon.appeals.receptions;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.util.UUID;

/// Who does what at receptions. Lists, pages and deeds all ask here (N5).
public final class ReceptionRights {

  private ReceptionRights() {}

  /// The secretary keeps the timetable and runs the day.
  public static boolean runs(Actor by) {
    return by.holds(Role.SECRETARY);
  }

  /// Whoever writes down what people say: the secretary, the registrar, and the representative in the village.
  public static boolean writesDown(Actor by) {
    return runs(by) || by.holds(Role.REGISTRAR) || by.holds(Role.REPRESENTATIVE);
  }

  /// The day of an official of this unit, with the names of who comes: the officials of the unit see their own, those
  /// who lead, register or audit see all.
  public static boolean seesDay(Actor by, UUID unit) {
    return seesAllDays(by) || (receives(by) && by instanceof Official official && official.serves(unit));
  }

  public static boolean seesAllDays(Actor by) {
    return runs(by) || by.holds(Role.REGISTRAR) || by.holds(Role.HEAD) || by.holds(Role.AUDITOR);
  }

  /// Whether there is anything on the desk of receptions for this person.
  public static boolean hasDesk(Actor by) {
    return seesAllDays(by) || receives(by);
  }

  /// At the day of this unit: the secretary and the registrar at all, a representative at their own.
  public static boolean keepsDay(Actor by, UUID unit) {
    return writesDown(by) && seesDay(by, unit);
  }

  private static boolean receives(Actor by) {
    return by.holds(Role.DEPUTY) || by.holds(Role.REPRESENTATIVE);
  }
}
