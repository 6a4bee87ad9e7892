package az.rayon.accounts.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One account before its administrator. `place` is the name of the unit or organisation; `waits` where a letter with
/// the invitation would not leave yet.
public record AccountPage(String id, String name, String email, String kind, String state, String place, String unit,
    Set<String> roles, List<Choice> units, boolean secondStep, @Nullable Instant lockedUntil, List<Held> history,
    boolean mayChange, boolean waits, List<Problem> problems) {

  /// A role and the days on which it was or is held.
  public record Held(String role, LocalDate since, @Nullable LocalDate until) {}
}
