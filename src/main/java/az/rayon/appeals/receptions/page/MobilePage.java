package az.rayon.appeals.receptions.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One mobile reception, and what became of each request made there. Nobody is named and no text is shown.
public record MobilePage(MobileLine reception, String code, List<String> officials, String guests, String reason,
    @Nullable LocalDate movedFrom, List<RequestLine> requests) {

  /// `kept` is null while the day of the promise has not come, or nothing was promised.
  public record RequestLine(String topic, String state, String result, LocalDate due, @Nullable LocalDate settled,
      @Nullable LocalDate promised, @Nullable Boolean kept, boolean overdue) {}

  public long promises() {
    return requests.stream().filter(request -> request.promised() != null).count();
  }

  public long kept() {
    return requests.stream().filter(request -> Boolean.TRUE.equals(request.kept())).count();
  }
}
