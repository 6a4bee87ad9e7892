package az.rayon.site;

import az.rayon.kernel.Translated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A small RDF graph: what is said of each subject, in the order in which it was said. Names are written with the
/// prefixes of `PREFIXES`; the three forms in which it is handed out are made from it alone.
public record Graph(Map<String, List<Graph.Said>> subjects) {

  /// The vocabularies of CPSV-AP 3.2 and of DCAT-AP 3.0.1.
  static final Map<String, String> PREFIXES = prefixes();

  /// One statement about a subject; `predicate` is a prefixed name.
  public record Said(String predicate, Node object) {}

  /// What is said: another thing, or a text.
  public sealed interface Node {

    /// A thing by its whole address.
    record Thing(String iri) implements Node {}

    /// A thing by its prefixed name.
    record Named(String name) implements Node {}

    record Words(String text, String language) implements Node {}

    /// A value of the type of the prefixed name.
    record Value(String text, String type) implements Node {}
  }

  public Graph() {
    this(new LinkedHashMap<>());
  }

  public void say(String subject, String predicate, Node object) {
    subjects.computeIfAbsent(subject, _ -> new ArrayList<>()).add(new Said(predicate, object));
  }

  /// What a thing is.
  public void type(String subject, String name) {
    say(subject, "rdf:type", new Node.Named(name));
  }

  public void thing(String subject, String predicate, String iri) {
    say(subject, predicate, new Node.Thing(iri));
  }

  /// Says it in each language in which there are words for it.
  public void words(String subject, String predicate, Translated words) {
    word(subject, predicate, words.az(), "az");
    word(subject, predicate, words.en(), "en");
    word(subject, predicate, words.ru(), "ru");
  }

  private void word(String subject, String predicate, String text, String language) {
    if (!text.isBlank()) say(subject, predicate, new Node.Words(text, language));
  }

  /// The whole address of a prefixed name.
  static String whole(String name) {
    int colon = name.indexOf(':');
    return PREFIXES.getOrDefault(name.substring(0, colon), "") + name.substring(colon + 1);
  }

  private static Map<String, String> prefixes() {
    var known = new LinkedHashMap<String, String>();
    known.put("cpsv", "http://purl.org/vocab/cpsv#");
    known.put("cv", "http://data.europa.eu/m8g/");
    known.put("dcat", "http://www.w3.org/ns/dcat#");
    known.put("dct", "http://purl.org/dc/terms/");
    known.put("eli", "http://data.europa.eu/eli/ontology#");
    known.put("foaf", "http://xmlns.com/foaf/0.1/");
    known.put("geo", "http://www.opengis.net/ont/geosparql#");
    known.put("hydra", "http://www.w3.org/ns/hydra/core#");
    known.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    known.put("skos", "http://www.w3.org/2004/02/skos/core#");
    known.put("spdx", "http://spdx.org/rdf/terms#");
    known.put("vcard", "http://www.w3.org/2006/vcard/ns#");
    known.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return known;
  }
}
