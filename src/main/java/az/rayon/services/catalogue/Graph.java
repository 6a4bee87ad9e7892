package az.rayon.services.catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A small RDF graph: what is said of each subject, in the order in which it was said. Names are written with the
/// prefixes of `PREFIXES`; the three forms in which it is handed out are made from it alone.
record Graph(Map<String, List<Graph.Said>> subjects) {

  /// The vocabularies of CPSV-AP 3.2.
  static final Map<String, String> PREFIXES = prefixes();

  /// One statement about a subject; `predicate` is a prefixed name.
  record Said(String predicate, Node object) {}

  /// What is said: another thing, or a text.
  sealed interface Node {

    /// A thing by its whole address.
    record Thing(String iri) implements Node {}

    /// A thing by its prefixed name.
    record Named(String name) implements Node {}

    record Words(String text, String language) implements Node {}

    /// A value of the type of the prefixed name.
    record Value(String text, String type) implements Node {}
  }

  Graph() {
    this(new LinkedHashMap<>());
  }

  void say(String subject, String predicate, Node object) {
    subjects.computeIfAbsent(subject, _ -> new ArrayList<>()).add(new Said(predicate, object));
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
    known.put("dct", "http://purl.org/dc/terms/");
    known.put("eli", "http://data.europa.eu/eli/ontology#");
    known.put("foaf", "http://xmlns.com/foaf/0.1/");
    known.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    known.put("skos", "http://www.w3.org/2004/02/skos/core#");
    known.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return known;
  }
}
