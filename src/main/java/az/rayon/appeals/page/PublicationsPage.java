package az.rayon.appeals.page;

import java.time.Instant;
import java.util.List;

/// What waits for a second pair of eyes before the public may read it.
public record PublicationsPage(List<Line> lines) {

  public record Line(String number, String by, Instant at) {}
}
