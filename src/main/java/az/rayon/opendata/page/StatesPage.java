package az.rayon.opendata.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Datasets that follow a register, and which states of them are kept. `stopped` is what stood against the last look of
/// the program, in words.
public record StatesPage(int recent, List<Line> datasets) {

  public record Line(String name, String title, long states, @Nullable Instant last, List<String> stopped) {}
}
