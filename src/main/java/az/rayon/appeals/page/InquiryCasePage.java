package az.rayon.appeals.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One request on the desk, and what this official may do with it now.
public record InquiryCasePage(InquiryView inquiry, List<String> acts, List<Checked> checks, List<Limit> limits,
    boolean mayAnswer, Publishing publishing) {

  /// One question of art. 19.1; null where nobody has answered it yet.
  public record Checked(String item, @Nullable Boolean answer) {}

  /// A notice that can still be given, and until when.
  public record Limit(String what, LocalDate last, boolean late) {}

  /// Whether this official may make the answer public, and whether it is.
  public record Publishing(boolean may, boolean done) {}
}
