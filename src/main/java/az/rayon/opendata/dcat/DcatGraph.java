package az.rayon.opendata.dcat;

import az.rayon.directory.Directory;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.About;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Dataset.Edition;
import az.rayon.opendata.datasets.Form;
import az.rayon.site.Addresses;
import az.rayon.site.Graph.Node;
import az.rayon.site.Graph;
import az.rayon.site.Messages;
import az.rayon.site.page.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Datasets, their files and the interface to their rows in the words of DCAT-AP 3.0.1, with the codes of the EU
/// authority lists.
@Component
class DcatGraph {

  private static final String LISTS = "http://publications.europa.eu/resource/authority/";
  private static final String LICENCE = LISTS + "licence/CC_BY_4_0";
  private static final String COUNTRY = LISTS + "country/AZE";
  private static final String PROFILE = "http://data.europa.eu/r5r/";
  private static final List<String> LANGUAGES = List.of("AZE", "ENG", "RUS");

  private final Directory directory;
  private final Addresses addresses;
  private final Messages messages;
  private final Spans spans;
  private final Reaching reaching;
  private final Clock clock;

  DcatGraph(Directory directory, Addresses addresses, Messages messages, Spans spans, Reaching reaching, Clock clock) {
    this.directory = directory;
    this.addresses = addresses;
    this.messages = messages;
    this.spans = spans;
    this.reaching = reaching;
    this.clock = clock;
  }

  /// A page of the catalogue; harvesters follow `hydra:next` to its end.
  Graph catalogue(List<Dataset> all, int number) {
    var paging = new Paging(number, Paging.SIZE * 5, all.size());
    var shown = all.stream().skip(paging.offset()).limit(paging.size()).toList();
    var graph = new Graph();
    var catalogue = addresses.absolute("/catalog");
    graph.type(catalogue, "dcat:Catalog");
    graph.words(catalogue, "dct:title", say("opendata.dcat.title"));
    graph.words(catalogue, "dct:description", say("opendata.dcat.description"));
    published(graph, catalogue);
    graph.thing(catalogue, "foaf:homepage", addresses.absolute("/az/open-data"));
    graph.thing(catalogue, "dct:license", LICENCE);
    graph.thing(catalogue, "dct:spatial", COUNTRY);
    graph.thing(catalogue, "dct:spatial", reaching.district());
    graph.thing(catalogue, "dcat:themeTaxonomy", LISTS + "data-theme");
    all.stream().map(Dataset::about).filter(about -> about != null).map(About::issued).min(LocalDate::compareTo)
        .ifPresent(day -> day(graph, catalogue, "dct:issued", day));
    day(graph, catalogue, "dct:modified", LocalDate.now(clock));
    shown.forEach(dataset -> graph.thing(catalogue, "dcat:dataset", iri(dataset)));
    graph.thing(catalogue, "dcat:service", service());
    paged(graph, catalogue, paging);
    tell(graph, shown);
    shown.forEach(dataset -> record(graph, catalogue, dataset));
    graph.type(service(), "dcat:DataService");
    graph.words(service(), "dct:title", say("opendata.dcat.service"));
    graph.thing(service(), "dcat:endpointURL", service());
    graph.thing(service(), "dct:license", LICENCE);
    shown.forEach(dataset -> graph.thing(service(), "dcat:servesDataset", iri(dataset)));
    publisher(graph);
    return graph;
  }

  Graph dataset(Dataset dataset) {
    var graph = new Graph();
    tell(graph, List.of(dataset));
    publisher(graph);
    return graph;
  }

  private void tell(Graph graph, List<Dataset> datasets) {
    var reach = spans.of(datasets);
    for (var dataset : datasets) {
      tell(graph, dataset);
      var span = reach.get(dataset.name());
      if (span == null) continue;
      reaching.time(graph, iri(dataset), span);
      reaching.years(graph, iri(dataset), dataset, span);
    }
    reaching.district(graph, LocalDate.now(clock));
  }

  /// The entry in the catalogue: since when it is there, and by which profile it is told.
  private void record(Graph graph, String catalogue, Dataset dataset) {
    var about = dataset.about();
    if (about == null) return;
    var record = catalogue + "#" + dataset.name();
    graph.thing(catalogue, "dcat:record", record);
    graph.type(record, "dcat:CatalogRecord");
    graph.thing(record, "foaf:primaryTopic", iri(dataset));
    graph.thing(record, "dct:conformsTo", PROFILE);
    day(graph, record, "dct:issued", about.issued());
    day(graph, record, "dct:modified", dataset.modified(LocalDate.now(clock)));
  }

  private void tell(Graph graph, Dataset dataset) {
    var iri = iri(dataset);
    graph.type(iri, "dcat:Dataset");
    graph.say(iri, "dct:identifier", new Node.Value(dataset.name(), "xsd:string"));
    graph.words(iri, "dct:title", dataset.title());
    graph.thing(iri, "dcat:landingPage", addresses.absolute("/az/open-data/" + dataset.name()));
    graph.thing(iri, "dcat:contactPoint", publisher() + "-contact");
    graph.thing(iri, "dct:spatial", COUNTRY);
    graph.thing(iri, "dct:spatial", reaching.district());
    published(graph, iri);
    var about = dataset.about();
    graph.words(iri, "dct:description", about == null ? dataset.title() : about.description());
    if (about != null) {
      graph.thing(iri, "dcat:theme", LISTS + "data-theme/" + upper(about.theme()));
      graph.thing(iri, "dct:accrualPeriodicity", LISTS + "frequency/" + upper(about.frequency()));
      day(graph, iri, "dct:issued", about.issued());
      day(graph, iri, "dct:modified", dataset.modified(LocalDate.now(clock)));
      about.keywords().forEach(word -> graph.say(iri, "dcat:keyword", new Node.Words(word, "az")));
    }
    for (var form : Form.values()) distribution(graph, dataset, form);
  }

  private void distribution(Graph graph, Dataset dataset, Form form) {
    var file = addresses.absolute("/open-data/" + dataset.name() + "." + form.ending());
    graph.thing(iri(dataset), "dcat:distribution", file + "#distribution");
    var distribution = file + "#distribution";
    graph.type(distribution, "dcat:Distribution");
    graph.say(distribution, "dct:title", new Node.Value(dataset.name() + "." + form.ending(), "xsd:string"));
    graph.thing(distribution, "dcat:accessURL", addresses.absolute("/az/open-data/" + dataset.name()));
    graph.thing(distribution, "dcat:downloadURL", file);
    graph.thing(distribution, "dcat:mediaType", "http://www.iana.org/assignments/media-types/"
        + form.type().getType() + "/" + form.type().getSubtype());
    graph.thing(distribution, "dct:format", LISTS + "file-type/" + upper(form == Form.JSONL ? "json" : form.ending()));
    graph.thing(distribution, "dct:license", LICENCE);
    graph.thing(distribution, "dcat:accessService", service());
    if (form == Form.CSV && dataset.edition() != null) lying(graph, distribution, dataset.edition());
  }

  /// A version's own file lies still; whatever else is written anew for each reader.
  private static void lying(Graph graph, String distribution, Edition edition) {
    if (edition.bytes() != null) {
      graph.say(distribution, "dcat:byteSize", new Node.Value(edition.bytes().toString(), "xsd:nonNegativeInteger"));
    }
    var checksum = distribution + "-checksum";
    graph.thing(distribution, "spdx:checksum", checksum);
    graph.type(checksum, "spdx:Checksum");
    graph.thing(checksum, "spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
    graph.say(checksum, "spdx:checksumValue", new Node.Value(edition.sha256(), "xsd:hexBinary"));
  }

  private void published(Graph graph, String iri) {
    graph.thing(iri, "dct:publisher", publisher());
    LANGUAGES.forEach(language -> graph.thing(iri, "dct:language", LISTS + "language/" + language));
  }

  private void publisher(Graph graph) {
    directory.findAuthority(LocalDate.now(clock)).ifPresent(authority -> {
      graph.type(publisher(), "foaf:Organization");
      graph.words(publisher(), "foaf:name", authority.name());
      var contact = publisher() + "-contact";
      graph.type(contact, "vcard:Organization");
      graph.words(contact, "vcard:fn", authority.name());
      if (!authority.contact().email().isEmpty()) {
        graph.thing(contact, "vcard:hasEmail", "mailto:" + authority.contact().email());
      }
    });
  }

  private static void paged(Graph graph, String catalogue, Paging paging) {
    var page = catalogue + "?page=";
    graph.type(page + paging.page(), "hydra:PartialCollectionView");
    graph.thing(catalogue, "hydra:view", page + paging.page());
    graph.say(catalogue, "hydra:totalItems", new Node.Value(String.valueOf(paging.total()), "xsd:integer"));
    graph.thing(page + paging.page(), "hydra:first", page + 1);
    graph.thing(page + paging.page(), "hydra:last", page + paging.last());
    if (paging.page() > 1) graph.thing(page + paging.page(), "hydra:previous", page + (paging.page() - 1));
    if (paging.page() < paging.last()) graph.thing(page + paging.page(), "hydra:next", page + (paging.page() + 1));
  }

  private static void day(Graph graph, String iri, String predicate, LocalDate day) {
    graph.say(iri, predicate, new Node.Value(day.toString(), "xsd:date"));
  }

  private String iri(Dataset dataset) {
    return addresses.absolute("/dataset/" + dataset.name());
  }

  private String publisher() {
    return addresses.absolute("/catalog") + "#publisher";
  }

  private String service() {
    return addresses.absolute("/api/3/action");
  }

  private Translated say(String key) {
    return messages.say(key);
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
