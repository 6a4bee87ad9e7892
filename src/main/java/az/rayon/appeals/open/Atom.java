package az.rayon.appeals.open;

import az.rayon.appeals.open.PublicFeed.Entry;
import az.rayon.appeals.page.Redacted;
import az.rayon.kernel.Language;
import az.rayon.site.Addresses;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;

/// Writes the register's news as an Atom feed. An entry keeps its id for good, whatever language it is read in.
@Component
class Atom {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int SUMMARY = 300;

  private final PublicLines lines;
  private final Messages messages;
  private final Addresses addresses;

  Atom(PublicLines lines, Messages messages, Addresses addresses) {
    this.lines = lines;
    this.messages = messages;
    this.addresses = addresses;
  }

  /// What the feed is about; empty means all.
  record Asked(String topic, String settlement, Language language) {

    private String query() {
      var parts = new ArrayList<String>();
      if (!topic.isEmpty()) parts.add("topic=" + topic);
      if (!settlement.isEmpty()) parts.add("settlement=" + settlement);
      return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
  }

  String write(Asked asked, List<Entry> entries) {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("xml:lang", asked.language().code());
      head(xml, asked, entries);
      var spoken = lines.lines(asked.language());
      for (var entry : entries) entry(xml, entry, spoken);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void head(XMLStreamWriter xml, Asked asked, List<Entry> entries) throws XMLStreamException {
    var language = asked.language();
    var spoken = lines.lines(language);
    var title = new StringBuilder(messages.say(language, "appeals.register.title"));
    if (!asked.topic().isEmpty()) title.append(" · ").append(spoken.topic(asked.topic()));
    if (!asked.settlement().isEmpty()) title.append(" · ").append(spoken.settlement(asked.settlement()));
    var page = addresses.absolute("/" + language.code() + "/appeals/register");
    element(xml, "id", tag("appeals" + asked.query()));
    element(xml, "title", title.toString());
    element(xml, "updated", entries.stream().map(Entry::changed).max(Instant::compareTo).orElse(Instant.EPOCH)
        .toString());
    link(xml, "self", "application/atom+xml", page + ".atom" + asked.query());
    link(xml, "alternate", "text/html", page + asked.query());
    xml.writeStartElement("author");
    element(xml, "name", messages.say(language, "appeals.feed.author"));
    xml.writeEndElement();
  }

  private void entry(XMLStreamWriter xml, Entry entry, PublicLines.Spoken spoken) throws XMLStreamException {
    var line = spoken.line(entry.line());
    var language = spoken.language();
    var state = messages.say(language, "appeals.state." + line.state().toUpperCase(Locale.ROOT));
    xml.writeStartElement("entry");
    element(xml, "id", tag("appeals/" + line.number()));
    element(xml, "title", line.topic() + (line.settlement().isEmpty() ? "" : ", " + line.settlement()) + " — " + state);
    element(xml, "updated", entry.changed().toString());
    link(xml, "alternate", "text/html",
        addresses.absolute("/" + language.code() + "/appeals/register/" + line.number()));
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", entry.line().topic());
    xml.writeAttribute("label", line.topic());
    var about = messages.say(language, "appeals.feed.entry", line.number(), Words.date(language, line.registered()),
        Words.date(language, line.due()));
    element(xml, "summary", about + (entry.text() == null
        ? ""
        : "\n\n" + Redacted.of(entry.text()).begin(SUMMARY, "▇▇▇")));
    xml.writeEndElement();
  }

  /// RFC 4151: whose it is and since when they call it so; nothing else in it may change.
  private String tag(String name) {
    return "tag:" + URI.create(addresses.absolute("/")).getHost() + ",2026:" + name;
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text.replaceAll("[\\p{Cc}&&[^\n\t]]|[\\uFFFE\\uFFFF]", ""));
    xml.writeEndElement();
  }
}
