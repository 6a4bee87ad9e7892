package az.rayon.accounts.page;

import az.rayon.site.Problem;
import java.time.Instant;
import java.util.List;

/// Password, second step (for staff) and sessions of the reader.
public record SecurityPage(String email, boolean staff, boolean secondStep, int paperLeft, List<Place> places,
    List<Problem> problems) {

  /// A browser in which the reader is signed in.
  public record Place(String id, String device, Instant since, Instant seen, boolean here) {}
}
