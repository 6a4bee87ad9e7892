package az.rayon.actionplan.report;

import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Unit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a sentence of the report rests on.
public sealed interface Trace {

  /// Whether it shows something; that there is no data is honest, but shows nothing.
  boolean shows();

  /// What a series said for a period, with how the series was called and reckoned then.
  record OfFigure(Source source, Period period, @Nullable String by, List<Reading> readings) implements Trace {

    public OfFigure {
      readings = List.copyOf(readings);
    }

    @Override
    public boolean shows() {
      return readings.stream().anyMatch(reading -> reading.figure().hasData());
    }
  }

  /// A series as it was. A register that is not built has neither formula nor dataset.
  record Source(String series, String title, String formula, Unit unit, String dataset) {}

  record Reading(String label, Figure figure) {}

  /// An item of evidence: a file, a link, a figure or a line of the log.
  record OfEvidence(UUID item) implements Trace {

    @Override
    public boolean shows() {
      return true;
    }
  }

  /// A milestone; one that was missed is honest, but shows nothing.
  record OfMilestone(UUID step, boolean done) implements Trace {

    @Override
    public boolean shows() {
      return done;
    }
  }
}
