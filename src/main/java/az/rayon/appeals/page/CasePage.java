package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.time.Instant;
import java.util.List;

/// One appeal on the desk: what this official may do with it now, the everyday steps and the other ones; whether they
/// may record that somebody was told, and add what its author has answered or sent; and what colleagues have noted.
public record CasePage(AppealView appeal, List<String> acts, List<String> others, boolean mayTell, boolean mayAdd,
    Notes notes, List<Problem> problems) {

  /// What was noted so far. `typed` is a note that could not be kept.
  public record Notes(List<Line> lines, boolean mayWrite, String typed) {

    /// One note; `kind` is the end of a message key.
    public record Line(String kind, String by, Instant at, String text) {}
  }
}
