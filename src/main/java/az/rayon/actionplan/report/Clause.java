package az.rayon.actionplan.report;

import az.rayon.actionplan.report.Trace.OfFigure;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A row of the report: the clause, the measure's name as it was, what the registers said of it at the report's moment,
/// and what is said of its execution.
public record Clause(String number, String title, @Nullable UUID measure, List<OfFigure> figures,
    List<Sentence> sentences) {

  public Clause {
    figures = List.copyOf(figures);
    sentences = List.copyOf(sentences);
  }

  /// The cell as it is printed.
  public String text() {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }

  /// Nothing in it can be checked. A text from a file is searched for numbers, dates and links; what is written here
  /// must rest on something.
  public boolean unsupported() {
    if (sentences.stream().anyMatch(Sentence::supported)) return false;
    return sentences.stream().noneMatch(sentence -> sentence.origin() == Sentence.Origin.FILE)
        || Checkable.in(text()).nothing();
  }

  /// How much of it, in per cent, only repeats the measure's name.
  public int restated() {
    return Restatement.ofTitle(title, text());
  }
}
