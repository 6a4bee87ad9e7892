package az.rayon.opendata.harvest;

import az.rayon.kernel.Translated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an RDF document says, by subject and predicate. Whole addresses throughout; a thing without one has a name that
/// begins with `_:`.
final class Statements {

  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String TYPE = RDF + "type";

  /// A catalogue page that says more is no catalogue page.
  private static final int MOST = 500_000;
  private static final List<String> PREFERRED = List.of("az", "en", "", "ru");

  /// What is said: a thing by its address, or a text.
  record Term(String text, boolean thing, String language) {

    static Term thing(String address) {
      return new Term(address, true, "");
    }

    static Term text(String text, String language) {
      return new Term(text, false, language);
    }
  }

  private final Map<String, Map<String, List<Term>>> subjects = new LinkedHashMap<>();
  private int count;
  private int blanks;

  void say(String subject, String predicate, Term object) throws Unreadable {
    if (++count > MOST) throw new Unreadable("long", String.valueOf(MOST));
    subjects.computeIfAbsent(subject, _ -> new LinkedHashMap<>())
        .computeIfAbsent(predicate, _ -> new ArrayList<>()).add(object);
  }

  /// A thing that has no address.
  String blank() {
    return "_:made-" + ++blanks;
  }

  List<String> ofType(String type) {
    return subjects.keySet().stream()
        .filter(subject -> all(subject, TYPE).stream().anyMatch(term -> term.text().equals(type))).toList();
  }

  List<Term> all(String subject, String predicate) {
    return subjects.getOrDefault(subject, Map.of()).getOrDefault(predicate, List.of());
  }

  Optional<String> thing(String subject, String predicate) {
    return all(subject, predicate).stream().filter(Term::thing).map(Term::text).findFirst();
  }

  /// In our languages; what is said in none of them but another stands for the first.
  Translated words(String subject, String predicate) {
    return new Translated(text(subject, predicate), said(subject, predicate, "en"), said(subject, predicate, "ru"));
  }

  private String said(String subject, String predicate, String language) {
    return all(subject, predicate).stream().filter(term -> !term.thing() && term.language().equals(language))
        .map(Term::text).findFirst().orElse("");
  }

  /// The text in the language that most readers here read, or any.
  String text(String subject, String predicate) {
    var texts = all(subject, predicate).stream().filter(term -> !term.thing()).toList();
    for (var language : PREFERRED) {
      for (var term : texts) if (term.language().equals(language)) return term.text();
    }
    return texts.isEmpty() ? "" : texts.getFirst().text();
  }
}
