package az.rayon.opendata.harvest;

import az.rayon.opendata.harvest.Statements.Term;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads Turtle (W3C, RDF 1.1).
final class Turtle {

  private static final String FIRST = Statements.RDF + "first";
  private static final int DEEPEST = 64;
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|U(\\p{XDigit}{8})|(.))");
  private static final Map<String, String> SIGNS = Map.of("t", "\t", "n", "\n", "r", "\r", "b", "\b", "f", "\f");

  private final String text;
  private final Statements said = new Statements();
  private final Map<String, String> prefixes = new HashMap<>();
  private String base;
  private int at;
  private int depth;

  private Turtle(String text, String base) {
    this.text = text;
    this.base = base;
  }

  static Statements read(String text, String base) throws Unreadable {
    var turtle = new Turtle(text, base);
    turtle.document();
    return turtle.said;
  }

  private void document() throws Unreadable {
    for (blanks(); at < text.length(); blanks()) {
      if (word("@prefix") || word("PREFIX")) prefix();
      else if (word("@base") || word("BASE")) base();
      else triples();
    }
  }

  private void prefix() throws Unreadable {
    boolean dotted = text.startsWith("@", at - "@prefix".length());
    blanks();
    int colon = text.indexOf(':', at);
    if (colon < 0) throw wrong();
    var name = text.substring(at, colon).strip();
    at = colon + 1;
    blanks();
    prefixes.put(name, address());
    if (dotted) expect('.');
  }

  private void base() throws Unreadable {
    boolean dotted = text.startsWith("@", at - "@base".length());
    blanks();
    base = address();
    if (dotted) expect('.');
  }

  private void triples() throws Unreadable {
    boolean listed = peek() == '[';
    var subject = thing();
    blanks();
    if (!listed || peek() != '.') predicates(subject);
    expect('.');
  }

  private void predicates(String subject) throws Unreadable {
    while (true) {
      blanks();
      if (peek() == '.' || peek() == ']') return;
      var predicate = word("a") ? Statements.TYPE : thing();
      do
        said.say(subject, predicate, object());
      while (next(','));
      if (!next(';')) return;
      while (next(';')) blanks();
    }
  }

  private Term object() throws Unreadable {
    blanks();
    char first = peek();
    if (first == '"' || first == '\'') return literal(first);
    if (Character.isDigit(first) || first == '-' || first == '+') return Term.text(run("+-.eE0123456789"), "");
    if (word("true")) return Term.text("true", "");
    if (word("false")) return Term.text("false", "");
    return Term.thing(thing());
  }

  private String thing() throws Unreadable {
    return switch (peek()) {
      case '<' -> address();
      case '[' -> within(this::properties);
      case '(' -> within(this::collection);
      default -> name();
    };
  }

  private interface Part {
    String read() throws Unreadable;
  }

  /// Who nests deeper than anybody does wants to exhaust the reader.
  private String within(Part part) throws Unreadable {
    if (++depth > DEEPEST) throw new Unreadable("deep", String.valueOf(DEEPEST));
    var read = part.read();
    depth--;
    return read;
  }

  private String properties() throws Unreadable {
    at++;
    var subject = said.blank();
    predicates(subject);
    expect(']');
    return subject;
  }

  /// All members of a list are said of it at once: their order is not asked for here.
  private String collection() throws Unreadable {
    at++;
    var list = said.blank();
    for (blanks(); peek() != ')'; blanks()) said.say(list, FIRST, object());
    at++;
    return list;
  }

  private String address() throws Unreadable {
    if (peek() != '<') throw wrong();
    int end = text.indexOf('>', at);
    if (end < 0) throw wrong();
    var read = unescaped(text.substring(at + 1, end));
    at = end + 1;
    try {
      return base.isEmpty() || read.contains(":") ? read : URI.create(base).resolve(read).toString();
    } catch (IllegalArgumentException e) {
      throw wrong();
    }
  }

  private String name() throws Unreadable {
    int from = at;
    while (at < text.length()) {
      if (text.charAt(at) == '\\') at++;
      else if (!Character.isLetterOrDigit(text.charAt(at)) && "_-.:%".indexOf(text.charAt(at)) < 0) break;
      at++;
    }
    at = Math.min(at, text.length());
    while (at > from && text.charAt(at - 1) == '.') at--;
    var read = text.substring(from, at);
    int colon = read.indexOf(':');
    if (colon < 0) throw wrong();
    if (read.startsWith("_:")) return read;
    var prefix = prefixes.get(read.substring(0, colon));
    if (prefix == null) throw wrong();
    return prefix + read.substring(colon + 1).replace("\\", "");
  }

  private Term literal(char quote) throws Unreadable {
    var fence = String.valueOf(quote).repeat(3);
    var end = text.startsWith(fence, at) ? fence : String.valueOf(quote);
    at += end.length();
    int from = at;
    while (at < text.length() && !text.startsWith(end, at)) at += text.charAt(at) == '\\' ? 2 : 1;
    if (at >= text.length()) throw wrong();
    var read = unescaped(text.substring(from, at));
    at += end.length();
    if (peek() == '@') {
      at++;
      return Term.text(read, run("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789")
          .toLowerCase(Locale.ROOT).replaceAll("-.*", ""));
    }
    if (text.startsWith("^^", at)) {
      at += 2;
      thing();
    }
    return Term.text(read, "");
  }

  private String unescaped(String read) throws Unreadable {
    try {
      return ESCAPED.matcher(read).replaceAll(found -> {
        var code = found.group(1) == null ? found.group(2) : found.group(1);
        var sign = code == null
            ? Objects.requireNonNullElse(SIGNS.get(found.group(3)), found.group(3))
            : Character.toString(Integer.parseInt(code, 16));
        return Matcher.quoteReplacement(sign);
      });
    } catch (IllegalArgumentException e) {
      throw wrong();
    }
  }

  private String run(String letters) {
    int from = at;
    while (at < text.length() && letters.indexOf(text.charAt(at)) >= 0) at++;
    if (at > from && text.charAt(at - 1) == '.') at--;
    return text.substring(from, at);
  }

  private void blanks() {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) at++;
      else if (text.charAt(at) == '#') while (at < text.length() && text.charAt(at) != '\n') at++;
      else return;
    }
  }

  /// Whether this word stands here, and nothing that goes on behind it; then it is read.
  private boolean word(String word) {
    int end = at + word.length();
    if (!text.regionMatches(!word.startsWith("@"), at, word, 0, word.length())) return false;
    if (end < text.length() && !Character.isWhitespace(text.charAt(end))
        && "<[(\".;,])#".indexOf(text.charAt(end)) < 0) {
      return false;
    }
    at = end;
    return true;
  }

  private boolean next(char sign) {
    blanks();
    if (peek() != sign) return false;
    at++;
    return true;
  }

  private void expect(char sign) throws Unreadable {
    if (!next(sign)) throw wrong();
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private Unreadable wrong() {
    long line = text.substring(0, Math.min(at, text.length())).chars().filter(sign -> sign == '\n').count() + 1;
    return new Unreadable("syntax", "Turtle, " + line);
  }
}
