package az.rayon.appeals.open311;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// The two ways in which the specification writes one and the same answer. What XML nests in a container, JSON gives
/// as the container's array; the root has no name in JSON (the Spark convention).
enum Encoding {
  XML("text/xml;charset=utf-8") {
    @Override
    byte[] write(String root, Object body) {
      var text = new StringWriter();
      try {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("utf-8", "1.0");
        element(xml, root, NODES.valueToTree(body));
        xml.writeEndDocument();
        xml.close();
      } catch (XMLStreamException e) {
        throw new IllegalStateException(e);
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
  },

  JSON("application/json;charset=utf-8") {
    @Override
    byte[] write(String root, Object body) {
      return NODES.writeValueAsBytes(body);
    }
  };

  private static final JsonMapper NODES = JsonMapper.builder()
      .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  /// What one entry of each container is called in XML.
  private static final Map<String, String> ENTRIES = Map.of("services", "service", "attributes", "attribute",
      "values", "value", "service_requests", "request", "service_request_updates", "request_update", "errors", "error",
      "endpoints", "endpoint", "formats", "format", "notes", "note");

  private final String type;

  Encoding(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  abstract byte[] write(String root, Object body);

  /// Whether XML 1.0 can hold the text, and no control character stands in it that nobody would see.
  static boolean fits(String text) {
    return text.codePoints().allMatch(Encoding::fits);
  }

  private static boolean fits(int c) {
    if (Character.isISOControl(c)) return c == '\n' || c == '\r' || c == '\t';
    return c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF);
  }

  private static void element(XMLStreamWriter xml, String name, JsonNode node) throws XMLStreamException {
    if (node.isNull() || (node.isEmpty() && node.isContainer())) {
      xml.writeEmptyElement(name);
      return;
    }
    xml.writeStartElement(name);
    if (node.isArray()) for (var entry : node) element(xml, ENTRIES.getOrDefault(name, "entry"), entry);
    else if (node.isObject()) for (var part : node.properties()) element(xml, part.getKey(), part.getValue());
    else xml.writeCharacters(holdable(node.isNumber() ? node.decimalValue().toPlainString() : node.asString()));
    xml.writeEndElement();
  }

  /// What came in another way than through here is written too, a sign in the place of each character that XML lacks.
  private static String holdable(String text) {
    return fits(text)
        ? text
        : text.codePoints().mapToObj(c -> fits(c) ? Character.toString(c) : "\uFFFD").collect(Collectors.joining());
  }
}
