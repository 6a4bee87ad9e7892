package az.rayon.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import az.rayon.kernel.NotFound;
import az.rayon.site.Graph.Node;
import az.rayon.site.Graph.Said;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/// The ways of writing an RDF graph.
public enum RdfForm {
  TURTLE("text/turtle", "ttl"), XML("application/rdf+xml", "rdf"), JSON("application/ld+json", "jsonld");

  private static final String TYPE = "rdf:type";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String media;
  private final String ending;

  RdfForm(String media, String ending) {
    this.media = media;
    this.ending = ending;
  }

  /// A graph as JSON-LD holds it.
  public record JsonLd(@JsonProperty("@context") Map<String, String> context,
      @JsonProperty("@graph") List<Map<String, Object>> graph) {}

  private MediaType type() {
    return MediaType.parseMediaType(media);
  }

  /// The one that an address's ending names.
  public static RdfForm named(String ending) {
    return Arrays.stream(values()).filter(form -> form.ending.equals(ending)).findFirst()
        .orElseThrow(() -> new NotFound("form"));
  }

  /// The first that fits, by the reader's own order; Turtle for who takes anything.
  public static RdfForm wanted(String accept) {
    return asked(accept).stream().flatMap(type -> fitting(type).stream()).findFirst()
        .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_ACCEPTABLE));
  }

  private static Optional<RdfForm> fitting(MediaType type) {
    return Arrays.stream(values()).filter(form -> type.includes(form.type())).findFirst();
  }

  private static List<MediaType> asked(String accept) {
    try {
      var types = MediaType.parseMediaTypes(accept);
      MimeTypeUtils.sortBySpecificity(types);
      return types;
    } catch (InvalidMediaTypeException e) {
      throw new ErrorResponseException(HttpStatus.NOT_ACCEPTABLE, e);
    }
  }

  public ResponseEntity<String> answer(Graph graph) {
    return ResponseEntity.ok().contentType(new MediaType(type(), StandardCharsets.UTF_8))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT).body(write(graph));
  }

  private String write(Graph graph) {
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
    return MAPPER.writeValueAsString(new JsonLd(Graph.PREFIXES, graph.subjects().entrySet().stream()
        .map(each -> json(each.getKey(), each.getValue())).toList()));
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
