package az.rayon.appeals.publishing;

import az.rayon.kernel.PersonalDetails.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text in which an official marks with `[[ ]]` what the public is not to read. The words stay the author's: only
/// marks may be added or taken away.
record MarkedText(String text, List<Range> hidden) {

  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";
  /// The kind of what an official hid and the finder did not name.
  private static final String OTHER = "other";

  record Range(int from, int to) {

    private boolean covers(Found found) {
      return from <= found.from() && found.to() <= to;
    }

    private boolean touches(Found found) {
      return from < found.to() && found.from() < to;
    }
  }

  /// The text as it can be marked: brackets that stand doubled in it already are drawn apart.
  static String markable(String text) {
    return text.replaceAll("\\[(?=\\[)", "[ ").replaceAll("](?=])", "] ");
  }

  /// The text with everything marked that was found.
  static MarkedText suggested(String text, List<Found> found) {
    return new MarkedText(text, found.stream().map(each -> new Range(each.from(), each.to())).toList());
  }

  /// What an official has marked; empty where the words are not the text's or a mark has no end.
  static Optional<MarkedText> read(String text, String marked) {
    var words = new StringBuilder();
    var hidden = new ArrayList<Range>();
    int open = -1;
    for (int at = 0; at < marked.length(); at++) {
      if (marked.startsWith(OPEN, at)) {
        if (open >= 0) return Optional.empty();
        open = words.length();
        at++;
      } else if (marked.startsWith(CLOSE, at)) {
        if (open < 0) return Optional.empty();
        if (open < words.length()) hidden.add(new Range(open, words.length()));
        open = -1;
        at++;
      } else {
        words.append(marked.charAt(at));
      }
    }
    return open < 0 && words.toString().equals(text)
        ? Optional.of(new MarkedText(text, List.copyOf(hidden)))
        : Optional.empty();
  }

  /// The text with its marks, to be changed in a form.
  String marked() {
    return told(range -> OPEN + text.substring(range.from(), range.to()) + CLOSE);
  }

  /// What may be published: the kind of each hidden piece instead of its letters.
  String published(List<Found> found) {
    return told(range -> OPEN + kind(range, found) + CLOSE);
  }

  /// What was found and is not hidden whole.
  List<Found> bare(List<Found> found) {
    return found.stream().filter(each -> hidden.stream().noneMatch(range -> range.covers(each))).toList();
  }

  private interface Telling {
    String tell(Range range);
  }

  private String told(Telling telling) {
    var told = new StringBuilder();
    int from = 0;
    for (var range : hidden) {
      told.append(text, from, range.from()).append(telling.tell(range));
      from = range.to();
    }
    return told.append(text.substring(from)).toString();
  }

  private static String kind(Range range, List<Found> found) {
    return found.stream().filter(range::touches).findFirst().map(each -> each.kind().code()).orElse(OTHER);
  }
}
