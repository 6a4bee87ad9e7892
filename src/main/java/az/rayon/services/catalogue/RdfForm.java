package az.rayon.services.catalogue;
import az.rayon.services.catalogue.Graph.Node;
import az.rayon.services.catalogue.Graph.Said;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// The ways of writing an RDF graph.
enum RdfForm {
  TURTLE("text/turtle", "ttl"), XML("application/rdf+xml", "rdf"), JSON("application/ld+json", "jsonld");

  private static final String TYPE = "rdf:type";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String media;
  private final String ending;

  RdfForm(String media, String ending) {
    this.media = media;
    this.ending = ending;
  }

  MediaType media() {
    return MediaType.parseMediaType(media);
  }

  String ending() {
    return ending;
  }

  String write(Graph graph) {
    return switch (this) {
      case TURTLE -> turtle(graph);
      case XML -> xml(graph);
      case JSON -> json(graph);
    };
  }

  private static String turtle(Graph graph) {
    var text = new StringBuilder();
    Graph.PREFIXES
        .forEach((prefix, iri) -> text.append("@prefix ").append(prefix).append(": <").append(iri).append("> .\n"));
    graph.subjects().forEach((subject, said) -> text.append("\n<").append(subject).append("> ")
        .append(said.stream().map(each -> (each.predicate().equals(TYPE) ? "a" : each.predicate()) + " "
            + turtle(each.object())).collect(Collectors.joining(" ;\n  ")))
        .append(" .\n"));
    return text.toString();
  }

  private static String turtle(Node node) {
    return switch (node) {
      case Node.Thing(var iri) -> "<" + iri + ">";
      case Node.Named(var name) -> name;
      case Node.Words(var text, var language) -> quoted(text) + "@" + language;
      case Node.Value(var text, var type) -> quoted(text) + (type.equals("xsd:string") ? "" : "^^" + type);
    };
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + "\"";
  }

  private static String xml(Graph graph) {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("rdf:RDF");
      for (var prefix : Graph.PREFIXES.entrySet()) xml.writeNamespace(prefix.getKey(), prefix.getValue());
      for (var subject : graph.subjects().entrySet()) {
        xml.writeStartElement("rdf:Description");
        xml.writeAttribute("rdf:about", subject.getKey());
        for (var said : subject.getValue()) statement(xml, said);
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static void statement(XMLStreamWriter xml, Said said) throws XMLStreamException {
    switch (said.object()) {
      case Node.Thing(var iri) -> pointer(xml, said.predicate(), iri);
      case Node.Named(var name) -> pointer(xml, said.predicate(), Graph.whole(name));
      case Node.Words(var text, var language) -> literal(xml, said.predicate(), "xml:lang", language, text);
      case Node.Value(var text, var type) ->
        literal(xml, said.predicate(), "rdf:datatype", Graph.whole(type), text);
    }
  }

  private static void pointer(XMLStreamWriter xml, String predicate, String iri) throws XMLStreamException {
    xml.writeEmptyElement(predicate);
    xml.writeAttribute("rdf:resource", iri);
  }

  private static void literal(XMLStreamWriter xml, String predicate, String attribute, String value, String text)
      throws XMLStreamException {
    xml.writeStartElement(predicate);
    xml.writeAttribute(attribute, value);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static String json(Graph graph) {
    var whole = new LinkedHashMap<String, Object>();
    whole.put("@context", Graph.PREFIXES);
    whole.put("@graph", graph.subjects().entrySet().stream().map(each -> json(each.getKey(), each.getValue()))
        .toList());
    return MAPPER.writeValueAsString(whole);
  }

  private static Map<String, Object> json(String subject, List<Said> said) {
    var node = new LinkedHashMap<String, Object>();
    node.put("@id", subject);
    var values = new LinkedHashMap<String, List<Object>>();
    for (var each : said) {
      var name = each.predicate().equals(TYPE) ? "@type" : each.predicate();
      values.computeIfAbsent(name, _ -> new ArrayList<>()).add(json(each));
    }
    node.putAll(values);
    return node;
  }

  private static Object json(Said said) {
    return switch (said.object()) {
      case Node.Named(var name) when said.predicate().equals(TYPE) -> name;
      case Node.Named(var name) -> Map.of("@id", name);
      case Node.Thing(var iri) -> Map.of("@id", iri);
      case Node.Words(var text, var language) -> Map.of("@value", text, "@language", language);
      case Node.Value(var text, var type) -> Map.of("@value", text, "@type", type);
    };
  }
}
