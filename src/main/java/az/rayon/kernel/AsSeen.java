package az.rayon.kernel;

import java.text.Normalizer;
import java.util.stream.IntStream;

/// A text as an eye reads it: invisible signs are left out, other scripts' digits and wide letters are plain ones,
/// every dash is a hyphen, and a Cyrillic letter that hides among Latin ones is the Latin one it looks like. Each
/// letter knows its place in the text as it was written.
final class AsSeen {

  private static final String CYRILLIC = "АВЕЅКМНОРСТУХІЈасеорхуіј";
  private static final String LATIN = "ABESKMHOPCTYXIJaceopxyij";

  private final String text;
  private final int[] places;

  private AsSeen(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  static AsSeen of(String text) {
    if (isPlain(text)) return new AsSeen(text, IntStream.rangeClosed(0, text.length()).toArray());
    var letters = new StringBuilder(text.length());
    var places = new int[text.length() * 4 + 1];
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      var plain = plain(text.codePointAt(at));
      for (int i = 0; i < plain.length() && letters.length() + 1 < places.length; i++) {
        places[letters.length()] = at;
        letters.append(plain.charAt(i));
      }
    }
    places[letters.length()] = text.length();
    unmask(letters);
    return new AsSeen(letters.toString(), places);
  }

  /// Latin letters and what a keyboard has beside them look like nothing else.
  private static boolean isPlain(String text) {
    return text.chars().allMatch(sign -> sign < 0x250 && sign != '\u00A0' && sign != '\u00AD');
  }

  String text() {
    return text;
  }

  /// What stands there, in places of the original; invisible signs behind it belong to it.
  PersonalDetails.Found found(int from, int to, PersonalDetails.Kind kind) {
    return new PersonalDetails.Found(places[from], Math.max(places[to], places[to - 1] + 1), kind);
  }

  private static String plain(int sign) {
    return switch (Character.getType(sign)) {
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "";
      case Character.DASH_PUNCTUATION -> "-";
      case Character.MATH_SYMBOL -> sign == '−' ? "-" : Character.toString(sign);
      case Character.SPACE_SEPARATOR -> " ";
      case Character.DECIMAL_DIGIT_NUMBER -> String.valueOf(Character.digit(sign, 10));
      default -> sign < 0x2000 || sign == '№'
          ? Character.toString(sign)
          : Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
    };
  }

  /// In a word that holds a digit or a Latin letter, Cyrillic look-alikes are there to deceive.
  private static void unmask(StringBuilder letters) {
    for (int from = 0; from < letters.length(); from++) {
      int to = from;
      boolean mixed = false;
      for (; to < letters.length() && Character.isLetterOrDigit(letters.charAt(to)); to++) {
        mixed |= letters.charAt(to) < 0x250;
      }
      for (int i = from; mixed && i < to; i++) {
        int at = CYRILLIC.indexOf(letters.charAt(i));
        if (at >= 0) letters.setCharAt(i, LATIN.charAt(at));
      }
      from = to;
    }
  }
}
