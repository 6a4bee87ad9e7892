package az.rayon.appeals.receptions.page;

import az.rayon.site.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A booking as whoever made it sees it. `path` is where its buttons lead; `until` is how long an offered seat is kept.
public record BookingPage(String number, String official, String code, String state, boolean confirmed,
    @Nullable SeatView seat, @Nullable Instant until, String why, String reason, List<Asked> questions,
    List<String> files, List<String> needs, String path, boolean changeable, List<Problem> problems) {

  /// A question, and the appeal it became, if it did.
  public record Asked(String topic, String text, String appeal, String state, @Nullable LocalDate due) {}
}
