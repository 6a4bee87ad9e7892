package az.rayon.actionplan.report;

import az.rayon.actionplan.report.Drafting.Said;
import az.rayon.actionplan.report.Sentence.Origin;
import az.rayon.actionplan.report.Trace.OfEvidence;
import az.rayon.actionplan.report.Trace.OfFigure;
import az.rayon.actionplan.report.Trace.OfMilestone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Brings a clause up to date: the program's own sentences are said anew in their places, what people have worded keeps
/// its words and gets the new figures beside it, and what is new comes last.
final class Redrafting {

  private Redrafting() {}

  static Sentence fresh(String number, Said said) {
    return new Sentence(UUID.randomUUID(), number, said.text(), Origin.PROGRAM, false, said.traces());
  }

  static List<Sentence> redraft(String number, List<Sentence> old, List<Said> now, LiveFigures live) {
    Map<String, Said> waiting = new LinkedHashMap<>();
    now.forEach(said -> waiting.putIfAbsent(about(said.traces()), said));
    Map<String, Trace> current = now.stream().flatMap(said -> said.traces().stream())
        .collect(Collectors.toMap(Redrafting::about, trace -> trace, (first, _) -> first));
    var redrafted = new ArrayList<Sentence>();
    for (var sentence : old) {
      var said = sentence.origin() == Origin.PROGRAM ? waiting.remove(about(sentence.traces())) : null;
      if (!sentence.untouched()) {
        redrafted.add(sentence.resting(sentence.traces().stream()
            .map(trace -> Optional.ofNullable(current.get(about(trace))).orElseGet(() -> live.today(trace))).toList()));
      } else if (said != null) {
        redrafted.add(new Sentence(sentence.id(), number, said.text(), Origin.PROGRAM, false, said.traces()));
      }
    }
    waiting.values().forEach(said -> redrafted.add(fresh(number, said)));
    return redrafted;
  }

  private static String about(List<Trace> traces) {
    return traces.stream().map(Redrafting::about).collect(Collectors.joining(","));
  }

  /// What a trace is about, whatever it says just now. A figure of the year before is about something else.
  static String about(Trace trace) {
    return switch (trace) {
      case OfFigure(var source, var period, var by, _) -> source.series() + ":" + by + ":" + period.from();
      case OfEvidence(var item) -> item.toString();
      case OfMilestone(var step, _) -> step.toString();
    };
  }
}
