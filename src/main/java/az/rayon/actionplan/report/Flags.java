package az.rayon.actionplan.report;

import az.rayon.actionplan.report.Sentence.Origin;
import az.rayon.actionplan.report.Trace.OfFigure;
import java.util.List;

/// What a reader should know about a sentence before believing it. Reckoned each time, never stored.
///
/// @param unsupported nothing that could be checked is behind it
/// @param noData it says openly that there is no data
/// @param restated how much of it, in per cent, repeats the measure's name; 0 below the mark
/// @param repeated last year's report said the same
/// @param misquoted it rests on a figure that its words do not name
record Flags(boolean unsupported, boolean noData, int restated, boolean repeated, boolean misquoted) {

  static Flags of(Sentence sentence, String title, List<String> lastYear) {
    int share = Restatement.ofTitle(title, sentence.text());
    boolean unsupported = sentence.origin() == Origin.FILE
        ? Checkable.in(sentence.text()).nothing()
        : !sentence.supported() && !sentence.noData();
    return new Flags(unsupported, sentence.noData(), share >= Restatement.SENTENCE_MARKED ? share : 0,
        lastYear.stream().anyMatch(before -> Restatement.repeats(before, sentence.text())), misquotes(sentence));
  }

  /// A sentence that somebody worded and that leans on one figure must name it, as a number a reader can find.
  private static boolean misquotes(Sentence sentence) {
    if (sentence.untouched()) return false;
    return sentence.traces().stream().filter(OfFigure.class::isInstance).map(OfFigure.class::cast)
        .filter(trace -> trace.by() == null && trace.shows()).anyMatch(trace -> !names(sentence.text(), trace));
  }

  private static boolean names(String text, OfFigure trace) {
    return trace.readings().stream().map(Trace.Reading::figure).anyMatch(figure -> {
      var value = figure.value();
      var numerator = figure.numerator();
      return (value != null && text.contains(Sayings.number(value)))
          || (numerator != null && text.contains(Sayings.number(numerator)));
    });
  }
}
