package az.rayon.site;

import az.rayon.kernel.Language;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/// What is new, for feed readers (Atom 1.0, RFC 4287). Feed and entries keep their ids for good, whatever language they
/// are read in.
public record Atom(String id, String title, String author, Language language, List<Link> links, List<Entry> entries) {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final MediaType TYPE = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
  private static final String PAGE = "text/html";

  /// An address that belongs to the feed: `self`, `alternate`, or, where a feed has pages, `next`.
  public record Link(String relation, String type, String address) {

    public static Link feed(String relation, String address) {
      return new Link(relation, "application/atom+xml", address);
    }

    public static Link page(String address) {
      return new Link("alternate", PAGE, address);
    }
  }

  public record Category(String term, String label) {}

  /// One piece of news; `page` is where people read it. `content` is the whole of it, "" where the summary has to do.
  public record Entry(String id, String title, Instant updated, String page, String summary, String content,
      List<Category> categories) {}

  /// An id by RFC 4151: whose it is and since when they call it so; nothing else in it may change.
  public static String tag(Addresses addresses, String name) {
    return "tag:" + URI.create(addresses.absolute("/")).getHost() + ",2026:" + name;
  }

  /// A reader who has the latest is told so and gets nothing (ETag, Last-Modified): null.
  public @Nullable ResponseEntity<String> answer(WebRequest request) {
    var xml = write();
    var tag = "\"" + UUID.nameUUIDFromBytes(xml.getBytes(StandardCharsets.UTF_8)) + "\"";
    if (request.checkNotModified(tag, entries.isEmpty() ? -1 : updated().toEpochMilli())) return null;
    return ResponseEntity.ok().contentType(TYPE).cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
        .body(xml);
  }

  private Instant updated() {
    return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private String write() {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("xml:lang", language.code());
      element(xml, "id", id);
      element(xml, "title", title);
      element(xml, "updated", updated().toString());
      for (var link : links) link(xml, link);
      xml.writeStartElement("author");
      element(xml, "name", author);
      xml.writeEndElement();
      for (var entry : entries) entry(xml, entry);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    element(xml, "updated", entry.updated().toString());
    link(xml, Link.page(entry.page()));
    for (var category : entry.categories()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", category.term());
      xml.writeAttribute("label", category.label());
    }
    element(xml, "summary", entry.summary());
    if (!entry.content().isEmpty()) element(xml, "content", entry.content());
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, Link link) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", link.relation());
    xml.writeAttribute("type", link.type());
    xml.writeAttribute("href", link.address());
  }

  /// What XML cannot hold is left out.
  private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text.replaceAll("[\\p{Cc}&&[^\n\t]]|[\\uFFFE\\uFFFF]", ""));
    xml.writeEndElement();
  }
}
