package az.rayon.opendata.uploads;

import az.rayon.kernel.Language;
import az.rayon.opendata.gate.Examination;
import az.rayon.opendata.gate.Gate;
import az.rayon.opendata.gate.GateViews;
import az.rayon.opendata.gate.Staged;
import az.rayon.opendata.page.GatePage;
import az.rayon.opendata.uploads.Upload.Checked;
import az.rayon.opendata.uploads.reading.Check;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where checked rows meet the gate before they become public. Rows that wait never change, so they are read once a
/// day, and anew when somebody says by which columns a person is known or other rows have become public meanwhile.
@Component
class Threshold {

  private static final int MOST = 50;

  private final Gate gate;
  private final GateViews views;
  private final Clock clock;
  private final Map<Look, Examination> looks = new ConcurrentHashMap<>();

  Threshold(Gate gate, GateViews views, Clock clock) {
    this.gate = gate;
    this.views = views;
    this.clock = clock;
  }

  /// Which rows, by the hash of their file, beside which version, on which day.
  private record Look(Staged staged, String sha256, @Nullable Integer current, LocalDate day) {}

  /// Of a file that was found sound. Whoever asks while the rows are being read waits for the same reading.
  Examination examine(Upload upload, Kept kept) {
    if (looks.size() >= MOST) looks.clear();
    var checked = Objects.requireNonNull(upload.checked());
    return looks.computeIfAbsent(
        new Look(staged(checked, upload, kept), checked.sha256(), kept.current(), LocalDate.now(clock)),
        look -> gate.examine(look.staged()));
  }

  private static Staged staged(Checked checked, Upload upload, Kept kept) {
    return new Staged(checked.table(), upload.reading().columns(), kept.current() == null ? null : kept.view(),
        upload.kin());
  }

  /// Where the cells stand whose traces stop these rows: lines of the file and names of columns.
  Set<String> stops(Upload upload, Kept kept, int most) {
    var staged = staged(Objects.requireNonNull(upload.checked()), upload, kept);
    return gate.stops(staged, most).stream().flatMap(finding -> finding.lines().stream()
        .map(line -> Check.place(line.number(), finding.column().name()))).collect(Collectors.toSet());
  }

  GatePage show(Upload upload, Kept kept, Language language) {
    return views.page(examine(upload, kept), upload.reading().columns(), language);
  }

  void stopped(Examination seen) {
    gate.blocked(seen);
  }
}
