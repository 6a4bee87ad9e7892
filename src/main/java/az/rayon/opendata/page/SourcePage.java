package az.rayon.opendata.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One catalogue of somebody else: how its reading goes and what it found. `why` is the last part of a message key.
public record SourcePage(String id, String title, String address, boolean file, boolean connected, String state,
    int seen, int told, String why, String detail, @Nullable Instant readAt, List<Count> counts, List<Line> lines) {

  public record Count(String state, long count) {}

  public record Line(String title, String page, String publisher, String formats, String state) {}

  public boolean isWorking() {
    return state.equals("waiting") || state.equals("reading");
  }
}
