package az.rayon.opendata.harvest;

import az.rayon.opendata.harvest.Statements.Term;
import java.io.StringReader;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads RDF/XML (W3C, RDF 1.1). Document types and their entities are not read at all.
final class RdfXml {

  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final int DEEPEST = 64;

  private final XMLStreamReader xml;
  private final Statements said = new Statements();
  private final String base;
  private int depth;

  private RdfXml(XMLStreamReader xml, String base) {
    this.xml = xml;
    this.base = base;
  }

  static Statements read(String text, String base) throws Unreadable {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      var reading = new RdfXml(factory.createXMLStreamReader(new StringReader(text)), base);
      reading.document();
      return reading.said;
    } catch (XMLStreamException e) {
      var where = e.getLocation();
      throw new Unreadable("syntax", "RDF/XML, " + (where == null ? 1 : where.getLineNumber()));
    }
  }

  private void document() throws XMLStreamException, Unreadable {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
      if (xml.getNamespaceURI() == null)
        throw new Unreadable("syntax", "RDF/XML, " + xml.getLocation().getLineNumber());
      if (!name().equals(Statements.RDF + "RDF")) node("");
    }
  }

  /// A thing, with all that is said inside it.
  private String node(String language) throws XMLStreamException, Unreadable {
    if (++depth > DEEPEST) throw new Unreadable("deep", String.valueOf(DEEPEST));
    var subject = subject();
    var spoken = language(language);
    if (!name().equals(Statements.RDF + "Description")) said.say(subject, Statements.TYPE, Term.thing(name()));
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      var space = Objects.requireNonNullElse(xml.getAttributeNamespace(i), "");
      if (space.isEmpty() || space.equals(XML) || space.equals(Statements.RDF)) continue;
      said.say(subject, space + xml.getAttributeLocalName(i), Term.text(xml.getAttributeValue(i), spoken));
    }
    properties(subject, spoken);
    depth--;
    return subject;
  }

  private void properties(String subject, String language) throws XMLStreamException, Unreadable {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) property(subject, language);
    }
  }

  private void property(String subject, String language) throws XMLStreamException, Unreadable {
    var predicate = name();
    var spoken = language(language);
    var resource = rdf("resource");
    var named = rdf("nodeID");
    if (resource != null) {
      said.say(subject, predicate, Term.thing(whole(resource)));
    } else if (named != null) {
      said.say(subject, predicate, Term.thing("_:" + named));
    } else if ("Resource".equals(rdf("parseType"))) {
      var inner = said.blank();
      said.say(subject, predicate, Term.thing(inner));
      properties(inner, spoken);
      return;
    }
    content(subject, predicate, spoken, resource == null && named == null);
  }

  /// Texts, or things inside; of an element that points elsewhere only its end is read.
  private void content(String subject, String predicate, String language, boolean wanted)
      throws XMLStreamException, Unreadable {
    var text = new StringBuilder();
    boolean things = false;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        things = true;
        said.say(subject, predicate, Term.thing(node(language)));
      } else if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    if (wanted && !things) said.say(subject, predicate, Term.text(text.toString(), language));
  }

  private String subject() throws Unreadable {
    var about = rdf("about");
    if (about != null) return whole(about);
    var id = rdf("ID");
    if (id != null) return whole("#" + id);
    var named = rdf("nodeID");
    return named == null ? said.blank() : "_:" + named;
  }

  private String whole(String address) throws Unreadable {
    if (base.isEmpty() || address.contains(":")) return address;
    try {
      return URI.create(base).resolve(address).toString();
    } catch (IllegalArgumentException e) {
      throw new Unreadable("syntax", "RDF/XML, " + xml.getLocation().getLineNumber());
    }
  }

  private String language(String outer) {
    var own = xml.getAttributeValue(XML, "lang");
    return own == null ? outer : own.toLowerCase(Locale.ROOT).replaceAll("-.*", "");
  }

  private @Nullable String rdf(String attribute) {
    return xml.getAttributeValue(Statements.RDF, attribute);
  }

  private String name() {
    return Objects.requireNonNullElse(xml.getNamespaceURI(), "") + xml.getLocalName();
  }
}
