package az.rayon.opendata.uploads;

import az.rayon.kernel.Language;
import az.rayon.opendata.gate.Examination;
import az.rayon.opendata.gate.Gate;
import az.rayon.opendata.gate.GateViews;
import az.rayon.opendata.gate.Staged;
import az.rayon.opendata.page.GatePage;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Where checked rows meet the gate before they become public.
@Component
class Threshold {

  private final Gate gate;
  private final GateViews views;

  Threshold(Gate gate, GateViews views) {
    this.gate = gate;
    this.views = views;
  }

  /// Of a file that was found sound.
  Examination examine(Upload upload, Kept kept) {
    return gate.examine(new Staged(Objects.requireNonNull(upload.checked()).table(), upload.reading().columns(),
        kept.current() == null ? null : kept.view(), upload.kin()));
  }

  GatePage show(Upload upload, Kept kept, Language language) {
    return views.page(examine(upload, kept), upload.reading().columns(), language);
  }

  void stopped(Examination seen) {
    gate.blocked(seen);
  }
}
