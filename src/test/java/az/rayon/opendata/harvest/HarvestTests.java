package az.rayon.opendata.harvest;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.opendata.harvest.PortalTexts.catalogue;
import static az.rayon.opendata.harvest.PortalTexts.dataset;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import az.rayon.opendata.OpenDataTest;
import az.rayon.opendata.harvest.Source.Kind;
import az.rayon.opendata.harvest.Source.State;
import az.rayon.site.Addresses;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.ObjectMapper;

/// Catalogues are read from a real server, among them our own, which the server asks as any browser would.
@OpenDataTest
class HarvestTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  Sources sources;
  @Autowired
  Harvest harvest;
  @Autowired
  KeepingSources keeping;
  @Autowired
  Catalogues catalogues;
  @Autowired
  Addresses addresses;
  @Autowired
  Clock clock;
  @Autowired
  ObjectMapper json;
  final Official steward = anOfficial(Role.DATA);
  HttpServer server;
  String home = "";
  String body = "";

  @BeforeEach
  void aServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    home = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", this::ourselves);
    server.createContext("/told", exchange -> send(exchange, 200, "text/turtle", body));
    server.createContext("/round", exchange -> {
      exchange.getResponseHeaders().set("Location", "/round");
      send(exchange, 302, "text/plain", "");
    });
    server.createContext("/once", exchange -> {
      exchange.getResponseHeaders().set("Location", "/told");
      send(exchange, 301, "text/plain", "");
    });
    server.createContext("/endless", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try (var out = exchange.getResponseBody()) {
        for (int i = 0; i < 400; i++) out.write(new byte[1 << 16]);
      } catch (IOException _) {
        exchange.close();
      }
    });
    server.createContext("/silent", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().flush();
    });
    server.start();
  }

  @AfterEach
  void itGoes() {
    server.stop(0);
  }

  @Test
  void ourOwnCatalogueIsReadInEveryForm() {
    var names = new TreeSet<String>();
    for (var ending : List.of("ttl", "rdf", "jsonld")) {
      var source = read(Kind.DCAT, home + "/catalog." + ending);
      assertThat(source.state()).as(ending + " " + source.why() + " " + source.detail()).isEqualTo(State.DONE);
      var lines = harvest.lines(source.id(), 500);
      assertThat(lines).as(ending).anySatisfy(line -> {
        assertThat(line.title()).isEqualTo(new Translated("Sınaqlar", "Trials", "Пробы"));
        assertThat(line.page()).endsWith("/az/open-data/trials");
        assertThat(line.formats()).contains("CSV", "XLSX");
      });
      names.add(String.join("|", lines.stream().map(line -> line.title().toString()).sorted().toList()));
    }
    assertThat(names).as("the same datasets in every form").hasSize(1);
  }

  @Test
  void ourOwnCkanIsReadToItsEnd() {
    var source = read(Kind.CKAN, home);
    assertThat(source.state()).as(source.why() + source.detail()).isEqualTo(State.DONE);
    assertThat(source.seen()).isEqualTo(source.told()).isEqualTo(count("/api/3/action/package_list"));
    assertThat(harvest.lines(source.id(), 500))
        .anyMatch(line -> line.title().equals(new Translated("Sınaqlar", "Trials", "Пробы")));
  }

  @Test
  void aSecondReadingTellsWhatIsNewChangedAndGone() {
    body = catalogue("a", "Bir") + dataset("b", "İki") + dataset("c", "Üç");
    var source = read(Kind.DCAT, home + "/told?" + UUID.randomUUID());
    assertThat(harvest.counts(source.id())).containsExactlyInAnyOrderEntriesOf(Map.of("found", 3L));
    body = catalogue("a", "Bir") + dataset("b", "İki, yeni") + dataset("d", "Dörd");
    again(source);
    assertThat(harvest.counts(source.id())).containsExactlyInAnyOrderEntriesOf(
        Map.of("same", 1L, "changed", 1L, "found", 1L, "gone", 1L));
    assertThat(body("/az/open-data/other-portals?q=DORD")).contains("Dörd", "https://portal.invalid/d",
        "Sınaq portalı");
    assertThat(body("/az/open-data/other-portals?q=UC")).doesNotContain(">Üç<");
    assertThat(body("/az/open-data?q=dord")).contains("/az/open-data/other-portals?q=dord");
    assertThat(body("/az/search?q=dord")).contains("/az/open-data/other-portals?q=D%C3%B6rd",
        "Başqa portalın məlumatı");
  }

  /// Turtle and RDF/XML by tags, JSON-LD by tags and by language maps, CKAN by what its extensions add.
  @Test
  void whatASourceSaysInSeveralLanguagesIsShownInTheReadersOwn() throws Unreadable {
    body = catalogue("a", "Yollar") + "<https://portal.invalid/a> dct:title \"Roads\"@en-GB, \"Дороги\"@ru, "
        + "\"Straßen\"@de ; dct:description \"Every road\"@en .\n";
    var source = read(Kind.DCAT, home + "/told?" + UUID.randomUUID());
    assertThat(harvest.lines(source.id(), 9)).extracting(Harvest.Line::title)
        .containsExactly(new Translated("Yollar", "Roads", "Дороги"));
    assertThat(body("/en/open-data/other-portals?q=yollar")).contains(">Roads</a>", "Every road");
    assertThat(body("/ru/open-data/other-portals?q=roads")).contains(">Дороги</a>");
    assertThat(body("/az/open-data/other-portals?q=дороги")).contains(">Yollar</a>");

    var mapped = catalogues.dcat("""
        {"@context": {"dcat": "http://www.w3.org/ns/dcat#", "title": {"@id": "http://purl.org/dc/terms/title",
          "@container": "@language"}, "dct": "http://purl.org/dc/terms/"},
         "@id": "https://portal.invalid/b", "@type": "dcat:Dataset", "title": {"en-GB": "Bridges", "ru": "Мосты"},
         "dct:description": {"@value": "Every bridge", "@language": "EN"}}
        """.getBytes(StandardCharsets.UTF_8), "application/ld+json", "").found().getFirst();
    assertThat(mapped.title()).as("the first stands for what is not said").isEqualTo(
        new Translated("Bridges", "Bridges", "Мосты"));
    assertThat(mapped.description().en()).isEqualTo("Every bridge");
    var packaged = catalogues.ckan("""
        {"success": true, "result": {"count": 1, "results": [{"id": "c", "name": "c", "title": "Lakes",
          "title_translated": {"az": "Göllər", "en": "Lakes"}, "notes": "Every lake"}]}}
        """.getBytes(StandardCharsets.UTF_8), "https://a.invalid/api/3/action/package_search", 0).found().getFirst();
    assertThat(packaged.title()).isEqualTo(new Translated("Göllər", "Lakes", ""));
    assertThat(packaged.description()).isEqualTo(Translated.az("Every lake"));
  }

  @Test
  void aReadingThatBreaksChangesNothing() {
    body = catalogue("a", "Bir");
    var source = read(Kind.DCAT, home + "/told?" + UUID.randomUUID());
    body = catalogue("a", "Bir") + "\n<broken";
    again(source);
    assertThat(sources.get(source.id()).why()).isEqualTo("syntax");
    assertThat(harvest.counts(source.id())).containsEntry("found", 1L);
  }

  @Test
  void whatOthersWriteIsNeverRunHere() {
    body = catalogue("a", "<script>alert(1)</script>")
        + "<urn:b> a dcat:Dataset ; dct:title \"Keçid\" ; dcat:landingPage <javascript:alert(1)> .\n";
    read(Kind.DCAT, home + "/told?" + UUID.randomUUID());
    assertThat(body("/az/open-data/other-portals")).doesNotContain("<script>alert", "javascript:alert");
  }

  @Test
  void aServerThatMeansHarmIsLeft() {
    assertThat(read(Kind.DCAT, home + "/round").why()).isEqualTo("redirects");
    assertThat(read(Kind.DCAT, home + "/endless").why()).isEqualTo("unreachable");
    assertThat(read(Kind.DCAT, home + "/silent").why()).isEqualTo("slow");
    assertThat(read(Kind.DCAT, home + "/dataset/nosuch").why()).isEqualTo("status");
    assertThat(read(Kind.DCAT, home + "/openapi.json").why()).isEqualTo("empty");
    assertThat(read(Kind.CKAN, home + "/az").state()).isEqualTo(State.FAILED);
    body = catalogue("a", "Bir");
    assertThat(read(Kind.DCAT, home + "/once").state()).isEqualTo(State.DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://a.invalid/", "http://user:word@a.invalid/", "http:///x",
      "gopher:x"})
  void nothingButTheWebIsAsked(String address) {
    assertThat(read(Kind.DCAT, address).why()).isEqualTo("address");
  }

  @Test
  void whoStopsAReadingKeepsWhatWasThere() {
    body = catalogue("a", "Bir");
    var source = read(Kind.DCAT, home + "/told?" + UUID.randomUUID());
    keeping.again(source, steward);
    keeping.stop(source, steward);
    keeping.end(source, List.of(new Found("urn:x", Translated.az("X"), Translated.az(""), "", "", List.of(), "", "")));
    assertThat(sources.get(source.id()).state()).isEqualTo(State.STOPPED);
    assertThat(harvest.counts(source.id())).containsEntry("found", 1L);
  }

  private Source read(Kind kind, String address) {
    var id = keeping.add(kind, "Sınaq portalı", address, steward);
    var known = sources.get(id);
    if (!known.working()) keeping.again(known, steward);
    return work(id);
  }

  private void again(Source source) {
    keeping.again(source, steward);
    work(source.id());
  }

  private Source work(UUID id) {
    var harvesting = new Harvesting(sources, catalogues, new PortalsOverHttp(true, Duration.ofSeconds(2)), keeping,
        clock);
    harvesting.round();
    return sources.get(id);
  }

  private int count(String address) {
    return json.readTree(body(address)).get("result").size();
  }

  private String body(String address) {
    return new String(web.get().uri(address).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  /// The program itself, as if it stood at this server's address.
  private void ourselves(HttpExchange exchange) throws IOException {
    var answer = web.get().uri(exchange.getRequestURI()).exchange().getResponse();
    send(exchange, answer.getStatus(), String.valueOf(answer.getContentType()),
        answer.getContentAsString(StandardCharsets.UTF_8).replace(addresses.absolute("/"), home + "/"));
  }

  private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
