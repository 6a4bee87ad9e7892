package az.rayon.appeals.page;

import az.rayon.kernel.PersonalDetails.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A text as it was published: its pieces in order, and between them what was hidden, known by its kind alone.
public record Redacted(List<Piece> pieces) {

  private static final Pattern HIDDEN = Pattern.compile("\\[\\[([a-z-]+)]]");

  /// Words, and the kind of what stands hidden behind them; empty where nothing does.
  public record Piece(String words, String kind) {}

  /// Reads `[[phone]]` as a telephone number that was hidden.
  public static Redacted of(String published) {
    var pieces = new ArrayList<Piece>();
    var hidden = HIDDEN.matcher(published);
    int from = 0;
    while (hidden.find()) {
      pieces.add(new Piece(published.substring(from, hidden.start()), known(hidden.group(1))));
      from = hidden.end();
    }
    pieces.add(new Piece(published.substring(from), ""));
    return new Redacted(List.copyOf(pieces));
  }

  /// What is not one of the finder's kinds is hidden all the same.
  private static String known(String kind) {
    return Arrays.stream(Kind.values()).anyMatch(each -> each.code().equals(kind)) ? kind : "other";
  }

  /// The beginning of it, for lists and feeds.
  public String begin(int letters, String instead) {
    var text = new StringBuilder();
    for (var piece : pieces) text.append(piece.words()).append(piece.kind().isEmpty() ? "" : instead);
    return text.codePointCount(0, text.length()) <= letters
        ? text.toString()
        : text.substring(0, text.offsetByCodePoints(0, letters)) + "…";
  }
}
