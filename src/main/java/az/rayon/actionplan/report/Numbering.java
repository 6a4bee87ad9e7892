package az.rayon.actionplan.report;

import java.util.ArrayList;
import java.util.List;

/// Numbers what a report rests on, in the order in which its sentences first lean on it: the small raised numbers in
/// the text and the lines of the annex.
record Numbering(List<Trace> traces) {

  static Numbering of(List<Clause> clauses) {
    var found = new ArrayList<Trace>();
    for (var clause : clauses) {
      for (var sentence : clause.sentences()) {
        for (var trace : sentence.traces()) {
          if (found.stream().noneMatch(other -> EditingReports.same(other, trace))) found.add(trace);
        }
      }
    }
    return new Numbering(List.copyOf(found));
  }

  int number(Trace trace) {
    for (int i = 0; i < traces.size(); i++) {
      if (EditingReports.same(traces.get(i), trace)) return i + 1;
    }
    throw new IllegalArgumentException("not in this report: " + trace);
  }
}
