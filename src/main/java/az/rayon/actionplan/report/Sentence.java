package az.rayon.actionplan.report;

import java.util.List;
import java.util.UUID;

/// One sentence of the report and what it rests on. `edited` is one of the program's that an official has worded anew;
/// its traces stay.
public record Sentence(UUID id, String number, String text, Origin origin, boolean edited, List<Trace> traces) {

  /// Who wrote it.
  public enum Origin {
    PROGRAM, HAND, FILE
  }

  public Sentence {
    traces = List.copyOf(traces);
  }

  public boolean supported() {
    return traces.stream().anyMatch(Trace::shows);
  }

  /// Says openly that there is nothing to say.
  public boolean noData() {
    return !traces.isEmpty() && !supported();
  }

  /// Still the program's own words, so that the program may write them again from newer figures.
  boolean untouched() {
    return origin == Origin.PROGRAM && !edited;
  }

  Sentence worded(String text) {
    return new Sentence(id, number, text, origin, origin == Origin.PROGRAM || edited, traces);
  }

  Sentence resting(List<Trace> traces) {
    return new Sentence(id, number, text, origin, edited, traces);
  }
}
