package az.rayon.opendata.dcat;

import az.rayon.directory.Directory;
import az.rayon.directory.Settlement;
import az.rayon.directory.Settlement.Spot;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.Period;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.dcat.Spans.Span;
import az.rayon.site.Addresses;
import az.rayon.site.Graph;
import az.rayon.site.Graph.Node;
import az.rayon.site.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Tells how far a dataset reaches: from which day to which, over which land, and, where it comes out once a year,
/// which years it is a series of.
@Component
class Reaching {

  private static final int MOST_YEARS = 50;

  private final Directory directory;
  private final Addresses addresses;
  private final Messages messages;

  Reaching(Directory directory, Addresses addresses, Messages messages) {
    this.directory = directory;
    this.addresses = addresses;
    this.messages = messages;
  }

  /// The district, by the middles of its settlements.
  String district() {
    return addresses.absolute("/catalog") + "#district";
  }

  void district(Graph graph, LocalDate today) {
    graph.type(district(), "dct:Location");
    directory.findAuthority(today).ifPresent(authority -> {
      graph.words(district(), "skos:prefLabel", land(authority.name()));
      graph.say(district(), "dct:identifier", new Node.Value(authority.code(), "xsd:string"));
    });
    var spots = directory.listSettlements(today).stream().map(Settlement::spot).filter(Objects::nonNull).toList();
    if (!spots.isEmpty()) graph.say(district(), "dcat:bbox", new Node.Value(box(spots), "geo:wktLiteral"));
  }

  /// The land is not the authority that serves it.
  private Translated land(Translated authority) {
    Function<Language, String> said = language -> messages.say(language, "opendata.dcat.district",
        authority.in(language));
    return new Translated(said.apply(Language.AZ), said.apply(Language.EN), said.apply(Language.RU));
  }

  /// Longitude goes first, as in the reference system CRS84 that stands where none is named.
  private static String box(List<Spot> spots) {
    var west = least(spots, Spot::longitude);
    var south = least(spots, Spot::latitude);
    var east = least(spots, spot -> spot.longitude().negate()).negate();
    var north = least(spots, spot -> spot.latitude().negate()).negate();
    return "POLYGON((%s %s, %s %s, %s %s, %s %s, %s %s))"
        .formatted(west, south, east, south, east, north, west, north, west, south);
  }

  private static BigDecimal least(List<Spot> spots, Function<Spot, BigDecimal> part) {
    return spots.stream().map(part).min(BigDecimal::compareTo).orElseThrow();
  }

  void time(Graph graph, String iri, Span span) {
    var period = iri + (iri.contains("#") ? "-period" : "#period");
    graph.thing(iri, "dct:temporal", period);
    graph.type(period, "dct:PeriodOfTime");
    graph.say(period, "dcat:startDate", new Node.Value(span.first().toString(), "xsd:date"));
    graph.say(period, "dcat:endDate", new Node.Value(span.last().toString(), "xsd:date"));
  }

  /// Each year of a yearly dataset is a dataset in a series, taken by the address that picks its days.
  void years(Graph graph, String iri, Dataset dataset, Span span) {
    var about = dataset.about();
    if (about == null || !about.frequency().equals("annual")) return;
    var series = iri + "#series";
    graph.type(series, "dcat:DatasetSeries");
    graph.words(series, "dct:title", dataset.title());
    graph.words(series, "dct:description", about.description());
    time(graph, series, span);
    var from = Math.max(span.first().getYear(), span.last().getYear() - MOST_YEARS + 1);
    for (int year = from; year <= span.last().getYear(); year++) year(graph, iri, dataset, year);
  }

  private void year(Graph graph, String iri, Dataset dataset, int year) {
    var one = iri + "#" + year;
    graph.type(one, "dcat:Dataset");
    var title = dataset.title();
    graph.words(one, "dct:title", told(title, year));
    graph.words(one, "dct:description", Objects.requireNonNull(dataset.about()).description());
    graph.thing(one, "dcat:inSeries", iri + "#series");
    graph.thing(one, "dct:isPartOf", iri);
    var whole = Period.year(year);
    time(graph, one, new Span(whole.from(), whole.to()));
    var file = addresses.absolute(whole.at("/open-data/" + dataset.name() + ".csv").toString());
    graph.thing(one, "dcat:distribution", one + "-csv");
    graph.type(one + "-csv", "dcat:Distribution");
    graph.thing(one + "-csv", "dcat:accessURL", addresses.absolute("/az/open-data/" + dataset.name()));
    graph.thing(one + "-csv", "dcat:downloadURL", file);
  }

  private static Translated told(Translated title, int year) {
    Function<String, String> dated = text -> text.isBlank() ? "" : text + ", " + year;
    return new Translated(dated.apply(title.az()), dated.apply(title.en()), dated.apply(title.ru()));
  }
}
