package az.rayon.opendata.ckan;

import az.rayon.opendata.ckan.Query.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the part of Solr's language that CKAN's clients and harvesters write: words and fields, all of which are
/// wanted unless OR stands between them; NOT, `-` and `+`; brackets, also behind a field; phrases; a `*` at an end; and
/// ranges. Whatever else somebody writes is refused: to look for something else in silence would tell them that there
/// is nothing.
final class QueryReader {

  private static final int LONGEST = 4_000;
  private static final int MOST_TERMS = 100;
  private static final int DEEPEST = 50;
  private static final Pattern FIELD = Pattern.compile("([A-Za-z_][\\w.-]*):(?=\\S)");
  private static final Pattern PHRASE = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
  private static final Pattern RANGE = Pattern
      .compile("([\\[{])\\s*(\"[^\"]*\"|\\S+)\\s+TO\\s+(\"[^\"]*\"|[^\\s\\]}]+)\\s*([]}])");
  private static final Pattern WORD = Pattern.compile("(?:[^\\s()\"\\[\\]{}\\\\]++|\\\\.)++");
  /// What Solr would weigh or guess by is of no meaning here.
  private static final Pattern WEIGHT = Pattern.compile("(?:\\^[\\d.]+|~[\\d.]*)+");
  private static final Pattern ENDED = Pattern.compile("(?=[\\s()]|$)");

  private final String parameter;
  private final String text;
  private final Predicate<String> known;
  private int at;
  private int terms;
  private int depth;

  private QueryReader(String parameter, String text, Predicate<String> known) {
    this.parameter = parameter;
    this.text = text.strip();
    this.known = known;
  }

  /// The query that stands in the parameter; `known` says which fields there are.
  static Query read(String parameter, String text, Predicate<String> known) throws Rejected {
    var reader = new QueryReader(parameter, text, known);
    if (reader.text.length() > LONGEST) throw reader.unfit("longer than " + LONGEST);
    if (reader.text.isEmpty()) return new Query.Each(List.of());
    var query = reader.either(null);
    if (!reader.isAtEnd()) throw reader.unfit("at " + reader.rest());
    return query;
  }

  private Query either(@Nullable String field) throws Rejected {
    var ways = new ArrayList<Query>();
    do
      ways.add(each(field));
    while (takes("OR") || takes("||"));
    return ways.size() == 1 ? ways.getFirst() : new Query.Either(ways);
  }

  private Query each(@Nullable String field) throws Rejected {
    var parts = new ArrayList<Query>();
    do
      parts.add(one(field));
    while (takes("AND") || takes("&&") || !(isAtEnd() || next(')') || stands("OR") || stands("||")));
    return parts.size() == 1 ? parts.getFirst() : new Query.Each(parts);
  }

  private Query one(@Nullable String field) throws Rejected {
    if (++depth > DEEPEST) throw unfit("too deep");
    try {
      isAtEnd();
      if (takes("NOT") || takes('!') || takes('-')) return new Query.Not(one(field));
      if (takes('+')) return one(field);
      if (takes('(')) {
        var inside = either(field);
        if (!takes(')')) throw unfit("a bracket is open");
        take(WEIGHT);
        return inside;
      }
      if (field != null) return value(field);
      if (text.startsWith("*:*", at)) {
        at += 3;
        return new Query.Each(List.of());
      }
      var named = take(FIELD);
      if (named == null) return value(null);
      if (!known.test(named.group(1))) throw unfit("undefined field " + named.group(1));
      return one(named.group(1));
    } finally {
      depth--;
    }
  }

  private Query value(@Nullable String field) throws Rejected {
    if (++terms > MOST_TERMS) throw unfit("more than %d terms".formatted(MOST_TERMS));
    var phrase = take(PHRASE);
    if (phrase != null) {
      take(WEIGHT);
      return new Query.Term(field, plain(phrase.group(1)), Fit.WHOLE);
    }
    var range = field == null ? null : take(RANGE);
    if (field != null && range != null)
      return new Query.Range(field, end(range.group(2)), end(range.group(3)),
          range.group(1).equals("["), range.group(4).equals("]"));
    var word = take(WORD);
    if (word == null || word.group().matches("AND|OR|NOT|&&|\\|\\|")) throw unfit("at " + rest());
    return term(field, word.group().replaceFirst(WEIGHT + "$", ""));
  }

  private Query term(@Nullable String field, String word) throws Rejected {
    boolean fromMiddle = word.startsWith("*");
    boolean open = word.endsWith("*") && !word.endsWith("\\*");
    var inside = word.substring(fromMiddle ? 1 : 0, Math.max(fromMiddle ? 1 : 0, word.length() - (open ? 1 : 0)));
    if (inside.replaceAll("\\\\.", "").contains("*")) throw unfit("* is for the ends of a word");
    return new Query.Term(field, plain(inside), fromMiddle ? Fit.PART : open ? Fit.START : Fit.WHOLE);
  }

  private static String plain(String escaped) {
    return escaped.replaceAll("\\\\(.)", "$1");
  }

  private static String end(String given) {
    return given.equals("*") ? "" : plain(given.replace("\"", ""));
  }

  private @Nullable Matcher take(Pattern pattern) {
    var found = pattern.matcher(text).region(at, text.length());
    if (!found.lookingAt()) return null;
    at = found.end();
    return found;
  }

  private boolean takes(char sign) {
    if (!next(sign)) return false;
    at++;
    return true;
  }

  private boolean next(char sign) {
    return !isAtEnd() && text.charAt(at) == sign;
  }

  private boolean takes(String word) {
    if (!stands(word)) return false;
    at += word.length();
    return true;
  }

  private boolean stands(String word) {
    return !isAtEnd() && text.startsWith(word, at)
        && ENDED.matcher(text).region(at + word.length(), text.length()).lookingAt();
  }

  /// Goes over what is blank.
  private boolean isAtEnd() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    return at == text.length();
  }

  private String rest() {
    return '"' + text.substring(at, Math.min(text.length(), at + 40)) + '"';
  }

  private Rejected unfit(String why) {
    return Rejected.validation(parameter, "Cannot parse query: " + why);
  }
}
