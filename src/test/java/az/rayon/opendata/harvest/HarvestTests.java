package az.rayon.opendata.harvest;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.opendata.OpenDataTest;
import az.rayon.opendata.harvest.Source.Kind;
import az.rayon.opendata.harvest.Source.State;
import az.rayon.site.Addresses;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
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
import org.springframework.mock.web.MockMultipartFile;
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
        assertThat(line.title()).isEqualTo("Sınaqlar");
        assertThat(line.page()).endsWith("/az/open-data/trials");
        assertThat(line.formats()).contains("CSV", "XLSX");
      });
      names.add(String.join("|", lines.stream().map(Harvest.Line::title).sorted().toList()));
    }
    assertThat(names).as("the same datasets in every form").hasSize(1);
  }

  @Test
  void ourOwnCkanIsReadToItsEnd() {
    var source = read(Kind.CKAN, home);
    assertThat(source.state()).as(source.why() + source.detail()).isEqualTo(State.DONE);
    assertThat(source.seen()).isEqualTo(source.told()).isEqualTo(count("/api/3/action/package_list"));
    assertThat(harvest.lines(source.id(), 500)).anyMatch(line -> line.title().equals("Sınaqlar"));
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
  @ValueSource(strings = {"http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://10.0.0.1/",
      "http://192.168.1.1/", "http://169.254.169.254/latest/", "http://100.64.0.1/", "http://0.0.0.0/",
      "http://[fd00::1]/", "http://[::ffff:127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://2130706433/"})
  void nothingIsAskedInside(String address) {
    var guarded = new PortalsOverHttp(false, Duration.ofSeconds(2));
    try {
      guarded.ask(URI.create(address), "*/*");
      assertThat(address).as("was asked").isEmpty();
    } catch (Unreadable e) {
      assertThat(e.why()).isIn("inside", "address");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://a.invalid/", "http://user:word@a.invalid/", "http:///x",
      "gopher:x"})
  void nothingButTheWebIsAsked(String address) {
    assertThat(read(Kind.DCAT, address).why()).isEqualTo("address");
  }

  @Test
  void aFileIsLaidInByHandAndAnEvilOneIsRefusedInWords() throws Exception {
    var title = "Fayl " + UUID.randomUUID();
    assertThat(send(title, catalogue("a", "Bir"), steward)).isEqualTo(303);
    assertThat(sources.at("file:" + title)).hasValueSatisfying(source -> assertThat(source.seen()).isEqualTo(1));
    var evil = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
        + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">&x;</rdf:RDF>";
    for (var broken : List.of(evil, "{\"@context\": \"http://evil.invalid/c\", \"@id\": \"x\"}", "", "<html>",
        "@prefix : <x> . :a :b " + "[ :c ".repeat(5_000), "{\"@context\": {\"a\": \"b\", \"b\": \"a\"}, \"a\": 1}",
        "[".repeat(5_000))) {
      assertThat(send(title, broken, steward)).as(broken).isEqualTo(422);
    }
    assertThat(sources.at("file:" + title)).hasValueSatisfying(source -> assertThat(source.seen()).isEqualTo(1));
  }

  @Test
  void onlyTheDataOfficerBringsInPortals() throws Exception {
    for (var role : Role.values()) {
      if (role != Role.DATA)
        assertThat(send("x", catalogue("a", "Bir"), anOfficial(role))).as(role.name()).isEqualTo(403);
    }
    assertThat(web.get().uri("/az/desk/harvest").with(signedIn(steward))).hasStatusOk().bodyText()
        .contains("RAYON_HARVEST_CONNECTED");
    assertThat(web.post().uri("/az/desk/harvest").param("kind", "DCAT").param("title", "X")
        .param("address", "javascript:alert(1)").with(signedIn(steward))).hasStatus(422);
  }

  @Test
  void whoStopsAReadingKeepsWhatWasThere() {
    body = catalogue("a", "Bir");
    var source = read(Kind.DCAT, home + "/told?" + UUID.randomUUID());
    keeping.again(source, steward);
    keeping.stop(source, steward);
    keeping.end(source, List.of(new Found("urn:x", "X", "", "", "", List.of(), "", "")));
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

  private static String catalogue(String key, String title) {
    return """
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        # a comment; and "quotes"
        <https://portal.invalid/catalog> a dcat:Catalog ; dct:title "Portal"@az , 'Portal'@en-GB .
        """ + dataset(key, title);
  }

  private static String dataset(String key, String title) {
    return """
        <https://portal.invalid/%s> a dcat:Dataset ; dct:title \"""%s\"""@az ;
          dct:publisher [ <http://xmlns.com/foaf/0.1/name> "N\\u0259rgiz" ] ;
          dcat:distribution [ a dcat:Distribution ; dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ] .
        """.formatted(key, title);
  }

  private int send(String title, String text, Official by) throws Exception {
    var file = new MockMultipartFile("file", "catalog.ttl", "text/turtle", text.getBytes(StandardCharsets.UTF_8));
    return web.post().uri("/az/desk/harvest/file").multipart().file(file).param("title", title).with(signedIn(by))
        .exchange().getResponse().getStatus();
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
