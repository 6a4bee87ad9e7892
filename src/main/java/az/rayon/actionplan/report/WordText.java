package az.rayon.actionplan.report;

import az.rayon.kernel.Azerbaijani;
import java.util.List;
import java.util.regex.Pattern;

/// A text as its words, in lower case by the rules of Azerbaijani: "İcra" is one word, which it is not for software
/// that lowers İ to two letters.
record WordText(List<String> words) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  static WordText of(String text) {
    return new WordText(WORD.matcher(Azerbaijani.lower(text)).results().map(match -> match.group()).toList());
  }

  int size() {
    return words.size();
  }

  /// How many words lie in runs that both texts share, in the same order, runs of at least `shortest` words: the
  /// longest common run, then the same on either side of it (Ratcliff and Obershelp).
  int shared(WordText other, int shortest) {
    return shared(new Span(0, size()), other, new Span(0, other.size()), shortest);
  }

  private record Span(int from, int to) {}

  private int shared(Span mine, WordText other, Span theirs, int shortest) {
    int bestLength = 0;
    int bestMine = 0;
    int bestTheirs = 0;
    var runs = new int[theirs.to() + 1];
    for (int i = mine.from(); i < mine.to(); i++) {
      int diagonal = 0;
      for (int j = theirs.from(); j < theirs.to(); j++) {
        int above = runs[j + 1];
        runs[j + 1] = words.get(i).equals(other.words.get(j)) ? diagonal + 1 : 0;
        diagonal = above;
        if (runs[j + 1] > bestLength) {
          bestLength = runs[j + 1];
          bestMine = i + 1 - bestLength;
          bestTheirs = j + 1 - bestLength;
        }
      }
    }
    if (bestLength < shortest) return 0;
    return bestLength
        + shared(new Span(mine.from(), bestMine), other, new Span(theirs.from(), bestTheirs), shortest)
        + shared(new Span(bestMine + bestLength, mine.to()), other, new Span(bestTheirs + bestLength, theirs.to()),
            shortest);
  }
}
