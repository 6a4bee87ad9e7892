package az.rayon.opendata.uploads.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row as it stands in the file: where it begins, its cells, and what kept it from being read whole.
public record Row(long line, List<@Nullable String> cells, Fault.@Nullable Kind broken) {

  static Row of(long line, List<@Nullable String> cells) {
    return new Row(line, cells, null);
  }

  public String cell(int place) {
    var cell = place < cells.size() ? cells.get(place) : null;
    return cell == null ? "" : cell;
  }
}
