package az.rayon.appeals.inquiries.open;

import az.rayon.kernel.Language;
import az.rayon.site.Addresses;
import az.rayon.site.Messages;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.stereotype.Controller;

/// The answers made public, newest first, for readers of feeds: Atom, RFC 4287.
@Controller
class FeedPages {

  private static final int ENTRIES = 50;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final PublicInquiries register;
  private final Addresses addresses;
  private final Messages messages;
  private final Clock clock;

  FeedPages(PublicInquiries register, Addresses addresses, Messages messages, Clock clock) {
    this.register = register;
    this.addresses = addresses;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/inquiries/feed.atom")
  ResponseEntity<String> feed(Language language) throws XMLStreamException {
    var text = new StringWriter();
    var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    write(xml, register.listTold(ENTRIES), language);
    xml.close();
    return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
        .body(text.toString());
  }

  private void write(XMLStreamWriter xml, List<PublicInquiries.Told> answers, Language language)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", language.code());
    element(xml, "title", messages.say(language, "appeals.inquiry.feed"));
    element(xml, "id", address(language, ""));
    link(xml, "self", address(language, "/feed.atom"));
    link(xml, "alternate", address(language, ""));
    element(xml, "updated", (answers.isEmpty() ? clock.instant() : answers.getFirst().at()).toString());
    for (var told : answers) entry(xml, told, language);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(XMLStreamWriter xml, PublicInquiries.Told told, Language language) throws XMLStreamException {
    var address = address(language, "/" + told.number());
    xml.writeStartElement("entry");
    element(xml, "title", told.title());
    element(xml, "id", address);
    link(xml, "alternate", address);
    element(xml, "updated", told.at().toString());
    xml.writeStartElement("author");
    element(xml, "name", messages.say(language, "appeals.inquiry.feed.author"));
    xml.writeEndElement();
    element(xml, "summary", told.question());
    element(xml, "content", told.answer());
    xml.writeEndElement();
  }

  private String address(Language language, String path) {
    return addresses.absolute("/" + language.code() + "/inquiries" + path);
  }

  private static void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", address);
  }

  private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
