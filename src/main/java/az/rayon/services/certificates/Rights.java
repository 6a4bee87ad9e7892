package az.rayon.services.certificates;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.util.stream.Stream;

/// Who may do what with certificates. Those who examine give them out and take back what their unit gave; the head and
/// the deputies take back any, and put a template in force; the editor writes templates; the administrator changes the
/// key, and has no right to content.
public final class Rights {

  private Rights() {}

  public static boolean mayIssue(Actor by) {
    return holdsAny(by, Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD);
  }

  public static boolean mayEnd(Official by, Certificate certificate) {
    return holdsAny(by, Role.DEPUTY, Role.HEAD) || (mayIssue(by) && by.serves(certificate.unit()));
  }

  /// The registry of the whole authority.
  public static boolean readsAll(Actor by) {
    return holdsAny(by, Role.REGISTRAR, Role.EXECUTOR, Role.DEPUTY, Role.HEAD, Role.AUDITOR);
  }

  /// The registry, at least that of one's own unit.
  public static boolean mayRead(Actor by) {
    return readsAll(by) || by.holds(Role.REPRESENTATIVE);
  }

  public static boolean mayRead(Official by, Certificate certificate) {
    return readsAll(by) || (mayRead(by) && by.serves(certificate.unit()));
  }

  public static boolean mayWriteTemplates(Actor by) {
    return holdsAny(by, Role.EDITOR, Role.DEPUTY, Role.HEAD);
  }

  public static boolean mayEnforceTemplates(Actor by) {
    return holdsAny(by, Role.DEPUTY, Role.HEAD);
  }

  public static boolean mayReadTemplates(Actor by) {
    return mayWriteTemplates(by) || mayRead(by);
  }

  public static boolean mayChangeKey(Actor by) {
    return by.holds(Role.ADMIN);
  }

  public static boolean mayReadKeys(Actor by) {
    return holdsAny(by, Role.ADMIN, Role.AUDITOR);
  }

  private static boolean holdsAny(Actor by, Role... roles) {
    return Stream.of(roles).anyMatch(by::holds);
  }
}
