package az.rayon.opendata.feeds;

import az.rayon.kernel.Language;
import az.rayon.opendata.Period;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.feeds.Changes.Version;
import az.rayon.site.Addresses;
import az.rayon.site.Atom;
import az.rayon.site.Imprint;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import az.rayon.site.page.Paging;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Makes the feeds. The catalogue's tell which datasets there are, what is newest first; a dataset's own tells what
/// changed in it.
@Component
class Feeds {

  private final Addresses addresses;
  private final Messages messages;
  private final ObjectProvider<Imprint> imprint;
  private final Clock clock;

  Feeds(Addresses addresses, Messages messages, ObjectProvider<Imprint> imprint, Clock clock) {
    this.addresses = addresses;
    this.messages = messages;
    this.imprint = imprint;
    this.clock = clock;
  }

  /// `path` is the feed's own address without its number of page, `of` what its datasets have in common, or "".
  Atom catalogue(String path, String of, List<Dataset> datasets, int number, Language language) {
    var paging = new Paging(number, Paging.SIZE, datasets.size());
    var shown = datasets.stream().sorted(Comparator.comparing(this::updated).reversed().thenComparing(Dataset::name))
        .skip(paging.offset()).limit(paging.size()).map(dataset -> entry(dataset, language)).toList();
    var links = new ArrayList<>(List.of(link("self", path, paging.page()), Atom.Link.page(page("", language)),
        link("first", path, 1), link("last", path, paging.last())));
    if (paging.page() > 1) links.add(link("previous", path, paging.page() - 1));
    if (paging.page() < paging.last()) links.add(link("next", path, paging.page() + 1));
    var title = messages.say(language, "opendata.datasets") + (of.isEmpty() ? "" : ": " + of);
    return new Atom(Atom.tag(addresses, "open-data" + path), title, author(language), language, links, shown);
  }

  /// News are its versions, and the days on which rows came where it follows a register.
  Atom dataset(Dataset dataset, Map<LocalDate, Long> days, List<Version> versions, Language language) {
    var name = dataset.name();
    var page = page("/" + name, language);
    var entries = new ArrayList<Atom.Entry>();
    versions.forEach(each -> entries.add(new Atom.Entry(
        Atom.tag(addresses, "open-data/" + name + "/versions/" + each.number()),
        messages.say(language, "opendata.feed.version", each.number(), each.rows()), each.at(), page + "/versions",
        each.note().isEmpty() ? dataset.title().in(language) : each.note(), "", List.of())));
    days.forEach((day, rows) -> entries.add(new Atom.Entry(Atom.tag(addresses, "open-data/" + name + "/" + day),
        messages.say(language, "opendata.feed.rows", Words.date(language, day), rows), moment(day),
        new Period(day, day).at(page).toString(), dataset.title().in(language), "", List.of())));
    entries.add(entry(dataset, language));
    return new Atom(Atom.tag(addresses, "open-data/" + name + "/feed"), dataset.title().in(language), author(language),
        language, List.of(Atom.Link.feed("self", addresses.absolute("/feeds/dataset/" + name + ".atom")),
            Atom.Link.page(page)),
        entries);
  }

  private Atom.Entry entry(Dataset dataset, Language language) {
    var about = dataset.about();
    var theme = about == null
        ? List.<Atom.Category>of()
        : List.of(new Atom.Category(about.theme(),
            messages.say(language, "opendata.theme." + about.theme())));
    return new Atom.Entry(Atom.tag(addresses, "open-data/" + dataset.name()), dataset.title().in(language),
        updated(dataset), page("/" + dataset.name(), language),
        about == null ? dataset.title().in(language) : about.description().in(language), "", theme);
  }

  /// When its version came out, or since when it is there. What nobody has told of is as old as the epoch: it is no
  /// news.
  private Instant updated(Dataset dataset) {
    var edition = dataset.edition();
    if (edition != null) return edition.at();
    var about = dataset.about();
    return moment(about == null ? LocalDate.EPOCH : about.issued());
  }

  private Instant moment(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private Atom.Link link(String relation, String path, int page) {
    return Atom.Link.feed(relation,
        addresses.absolute(path) + (page == 1 ? "" : (path.contains("?") ? "&" : "?") + "page=" + page));
  }

  private String page(String path, Language language) {
    return addresses.absolute("/" + language.code() + "/open-data" + path);
  }

  private String author(Language language) {
    var own = imprint.getIfAvailable();
    return own == null ? messages.say(language, "opendata.datasets") : own.authority().in(language);
  }
}
