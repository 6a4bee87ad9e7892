package az.rayon.actionplan.report;

/// How much of a text only repeats another: a status that repeats its measure's name, or last year's report.
///
/// In the report of 2022 it finds 58 % of clause 5.5, 45 % of 4.1 and 38 % of 4.3 copied from the measure's own name.
final class Restatement {

  /// Fewer words in a row than this are how Azerbaijani is written, not copying.
  static final int SHORTEST_RUN = 3;
  /// From this share on a clause is marked as a copy of its measure's name.
  static final int MARKED = 30;
  /// From this share on a single sentence is.
  static final int SENTENCE_MARKED = 50;
  /// From this share on a text is the same as last year's.
  static final int SAME = 85;

  private Restatement() {}

  /// The share of the text's words, in per cent, that stand in runs taken from the title.
  static int ofTitle(String title, String text) {
    var words = WordText.of(text);
    if (words.size() == 0) return 0;
    return Math.toIntExact(Math.round(100.0 * words.shared(WordText.of(title), SHORTEST_RUN) / words.size()));
  }

  /// How alike two texts are, in per cent: 100 when they have the same words in the same order.
  static int likeness(String one, String other) {
    var mine = WordText.of(one);
    var theirs = WordText.of(other);
    if (mine.size() + theirs.size() == 0) return 100;
    return Math.toIntExact(Math.round(200.0 * mine.shared(theirs, 1) / (mine.size() + theirs.size())));
  }

  /// Whether a text says this year what it said last year, numbers included.
  static boolean repeats(String lastYear, String thisYear) {
    return likeness(lastYear, thisYear) >= SAME && Checkable.numbers(lastYear).equals(Checkable.numbers(thisYear));
  }
}
