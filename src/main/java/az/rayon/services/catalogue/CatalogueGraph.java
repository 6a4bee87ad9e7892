package az.rayon.services.catalogue;

import az.rayon.deadlines.Deadlines;
import az.rayon.directory.Directory;
import az.rayon.kernel.Language;
import az.rayon.services.catalogue.Passport.Field;
import az.rayon.site.Addresses;
import az.rayon.site.Graph.Node;
import az.rayon.site.Graph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// The catalogue in the words of CPSV-AP 3.2, the European profile of public services.
@Component
class CatalogueGraph {

  static final String PATH = "/api/services";

  private final Passports passports;
  private final Directory directory;
  private final Deadlines deadlines;
  private final Addresses addresses;
  private final Clock clock;

  CatalogueGraph(Passports passports, Directory directory, Deadlines deadlines, Addresses addresses, Clock clock) {
    this.passports = passports;
    this.directory = directory;
    this.deadlines = deadlines;
    this.addresses = addresses;
    this.clock = clock;
  }

  /// Of services that the municipality gives nothing is said: they are not this authority's.
  Graph of(List<Passport> services) {
    var graph = new Graph();
    services.stream().filter(Passport::taken).forEach(passport -> tell(graph, passport));
    var events = services.stream().filter(Passport::taken).map(Passport::event).toList();
    passports.events().stream().filter(event -> events.contains(event.code())).forEach(event -> {
      var iri = event(event.code());
      typed(graph, iri, "cv:LifeEvent", event.code());
      graph.words(iri, "dct:title", event.name());
    });
    if (!events.isEmpty()) authority(graph);
    return graph;
  }

  private void tell(Graph graph, Passport passport) {
    var iri = iri("/" + passport.code());
    typed(graph, iri, "cpsv:PublicService", passport.code());
    graph.words(iri, "dct:title", passport.name());
    words(graph, iri, "dct:description", passport, Field.CONTENT);
    graph.say(iri, "cv:hasCompetentAuthority", new Node.Thing(iri("#authority")));
    graph.say(iri, "cv:isGroupedBy", new Node.Thing(event(passport.event())));
    term(graph, iri, deadlines.tell(passport.terms().rule(), LocalDate.now(clock)));
    for (var language : Language.values()) {
      graph.say(iri, "foaf:page",
          new Node.Thing(addresses.absolute("/" + language.code() + "/services/" + passport.code())));
    }
    part(graph, iri, "cv:hasCost", "cv:Cost", "cost");
    graph.say(iri + "#cost", "cv:value", new Node.Value(passport.terms().fee().toPlainString(), "xsd:decimal"));
    words(graph, iri + "#cost", "dct:description", passport, Field.FEE);
    part(graph, iri, "cv:hasChannel", "cv:Channel", "channel");
    words(graph, iri + "#channel", "dct:description", passport, Field.DELIVERY);
    words(graph, iri + "#channel", "cv:openingHours", passport, Field.HOURS);
    part(graph, iri, "cpsv:produces", "cv:Output", "output");
    words(graph, iri + "#output", "dct:title", passport, Field.RESULT);
    if (passport.texts().containsKey(Field.BASIS)) {
      part(graph, iri, "cv:hasLegalResource", "eli:LegalResource", "basis");
      words(graph, iri + "#basis", "dct:title", passport, Field.BASIS);
    }
    passport.asked().forEach(paper -> {
      part(graph, iri, "cpsv:hasInput", "cv:Evidence", "paper-" + paper.code());
      graph.words(iri + "#paper-" + paper.code(), "dct:title", paper.name());
    });
  }

  /// The profile has a duration for the processing time and no words. A term in working days is none, so what the law
  /// gives is told as the rule that the service follows, and as a duration only where it is one.
  private static void term(Graph graph, String iri, Deadlines.Known term) {
    if (!term.duration().isEmpty())
      graph.say(iri, "cv:processingTime", new Node.Value(term.duration(), "xsd:duration"));
    part(graph, iri, "cpsv:follows", "cpsv:Rule", "term");
    graph.words(iri + "#term", "dct:title", term.title());
    graph.words(iri + "#term", "dct:description", term.length());
  }

  private void authority(Graph graph) {
    directory.findAuthority(LocalDate.now(clock)).ifPresent(authority -> {
      typed(graph, iri("#authority"), "cv:PublicOrganisation", authority.code());
      graph.words(iri("#authority"), "skos:prefLabel", authority.name());
      graph.say(iri("#authority"), "dct:spatial", new Node.Thing(iri("#district")));
      typed(graph, iri("#district"), "dct:Location", authority.code());
    });
  }

  private static void part(Graph graph, String whole, String predicate, String type, String name) {
    graph.say(whole, predicate, new Node.Thing(whole + "#" + name));
    typed(graph, whole + "#" + name, type, name);
  }

  private static void typed(Graph graph, String iri, String type, String identifier) {
    graph.say(iri, "rdf:type", new Node.Named(type));
    graph.say(iri, "dct:identifier", new Node.Value(identifier, "xsd:string"));
  }

  private static void words(Graph graph, String iri, String predicate, Passport passport, Field field) {
    var said = passport.texts().get(field);
    if (said != null) graph.words(iri, predicate, said.words());
  }

  private String event(String code) {
    return iri("#event-" + code);
  }

  private String iri(String rest) {
    return addresses.absolute(PATH + rest);
  }
}
