package az.rayon.documents.making;

/// Text as it may stand on paper.
final class Letters {

  private Letters() {}

  /// Without what no format of paper can hold: control characters, halves of letters, and marks that turn the reading
  /// direction round.
  static String printable(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\t\\n]]|\\p{Cs}|[\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]", "");
  }
}
