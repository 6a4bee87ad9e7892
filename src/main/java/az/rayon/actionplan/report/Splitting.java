package az.rayon.actionplan.report;

import java.util.List;
import java.util.regex.Pattern;

/// Cuts a text into sentences so that, joined by single spaces, they are the text again to the letter. A text of which
/// that is not true stays whole.
final class Splitting {

  private static final Pattern END = Pattern.compile("(?<=[.!?…][\"”»]?) (?=[\\p{Lu}“\"«])");

  private Splitting() {}

  static List<String> sentences(String text) {
    var parts = List.of(END.split(text));
    return String.join(" ", parts).equals(text) ? parts : List.of(text);
  }
}
