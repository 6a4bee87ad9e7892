package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.time.Instant;
import java.util.List;

/// One appeal on the desk, what this official may do with it now, and what colleagues have noted. `noted` is a note
/// that was typed and could not be kept.
public record CasePage(AppealView appeal, List<String> acts, List<NoteLine> notes, boolean mayNote, String noted,
    List<Problem> problems) {

  /// One note; `kind` is the end of a message key.
  public record NoteLine(String kind, String by, Instant at, String text) {}
}
