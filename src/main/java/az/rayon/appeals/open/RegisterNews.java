package az.rayon.appeals.open;

import az.rayon.appeals.open.PublicFeed.Entry;
import az.rayon.appeals.page.Redacted;
import az.rayon.kernel.Language;
import az.rayon.site.Address;
import az.rayon.site.Addresses;
import az.rayon.site.Atom;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The register's news as a feed.
@Component
class RegisterNews {

  private static final int SUMMARY = 300;

  private final PublicLines lines;
  private final Messages messages;
  private final Addresses addresses;

  RegisterNews(PublicLines lines, Messages messages, Addresses addresses) {
    this.lines = lines;
    this.messages = messages;
    this.addresses = addresses;
  }

  /// What the feed is about; empty means all.
  record Asked(String topic, String settlement, Language language) {

    private String at(String path) {
      return Address.of(path).with("topic", topic).with("settlement", settlement).toString();
    }
  }

  Atom of(Asked asked, List<Entry> entries) {
    var language = asked.language();
    var spoken = lines.lines(language);
    var title = new StringBuilder(messages.say(language, "appeals.register.title"));
    if (!asked.topic().isEmpty()) title.append(" · ").append(spoken.topic(asked.topic()));
    if (!asked.settlement().isEmpty()) title.append(" · ").append(spoken.settlement(asked.settlement()));
    var page = addresses.absolute("/" + language.code() + "/appeals/register");
    return new Atom(Atom.tag(addresses, asked.at("appeals")), title.toString(),
        messages.say(language, "appeals.feed.author"), language,
        List.of(Atom.Link.feed("self", asked.at(page + ".atom")), Atom.Link.page(asked.at(page))),
        entries.stream().map(entry -> entry(entry, spoken)).toList());
  }

  private Atom.Entry entry(Entry entry, PublicLines.Spoken spoken) {
    var line = spoken.line(entry.line());
    var language = spoken.language();
    var state = messages.say(language, "appeals.state." + line.state().toUpperCase(Locale.ROOT));
    var about = messages.say(language, "appeals.feed.entry", line.number(), Words.date(language, line.registered()),
        Words.date(language, line.due()));
    var text = entry.text() == null ? "" : "\n\n" + Redacted.of(entry.text()).begin(SUMMARY, "▇▇▇");
    return new Atom.Entry(Atom.tag(addresses, "appeals/" + line.number()),
        line.topic() + (line.settlement().isEmpty() ? "" : ", " + line.settlement()) + " — " + state, entry.changed(),
        addresses.absolute("/" + language.code() + "/appeals/register/" + line.number()), about + text, "",
        List.of(new Atom.Category(entry.line().topic(), line.topic())));
  }
}
