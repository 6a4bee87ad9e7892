package az.rayon.appeals.open311;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Office;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Attachments;
import az.rayon.kernel.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// An existing client, written anew in its smallest form: it knows the address of the discovery and the specification,
/// speaks XML over a real connection as FixMyStreet does, and finds everything else by itself.
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, module = "appeals", webEnvironment = RANDOM_PORT)
@AutoConfigureMockMvc
@Import({AppealsTest.Surroundings.class, Office.class})
class ClientTests {

  @LocalServerPort
  int port;

  @Autowired
  MockMvcTester web;

  @Autowired
  ApiKeys keys;

  @Autowired
  Office office;

  static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0};

  @Autowired
  Appeals appeals;

  @Autowired
  Attachments attachments;

  @Autowired
  Clock clock;

  final HttpClient http = HttpClient.newHttpClient();

  Program program;

  @BeforeEach
  void begin() {
    program = Program.with(web, keys);
  }

  @Test
  void aClientWalksFromTheDiscoveryToTheAnswer() throws Exception {
    var base = endpoint("production");
    assertThat(endpoint("test")).isEqualTo("/open311/test/v2");
    var code = list(get(base + "/services.xml"), "service_code").getFirst();
    var form = form(base, code);

    var made = post(base + "/requests.xml", form);
    var number = text(made, "service_request_id");
    assertThat(text(made, "service_notice")).isNotBlank();
    liesOnTheDesk(number);
    assertThat(text(get(base + "/tokens/" + number + ".xml"), "service_request_id")).isEqualTo(number);

    var seen = get(base + "/requests/" + number + ".xml?api_key=" + program.secret());
    assertThat(text(seen, "status")).isEqualTo("open");
    assertThat(text(seen, "description")).isEqualTo(form.get("description"));

    office.answer(number, Result.SATISFIED, "İşıqlar yandı.");
    assertThat(text(get(base + "/requests/" + number + ".xml?api_key=" + program.secret()), "status_notes"))
        .contains("İşıqlar yandı");
    var updates = get(base + "/servicerequestupdates.xml?api_key=" + program.secret() + "&start_date="
        + clock.instant().minus(Duration.ofHours(2)) + "&end_date=" + clock.instant());
    assertThat(list(updates, "service_request_id")).containsOnly(number);
    assertThat(list(updates, "status")).containsExactly("in_progress", "fixed");

    var more = post(base + "/servicerequestupdates.xml", Map.of("api_key", program.secret(), "service_request_id",
        number, "status", "CLOSED", "update_id", "1", "description", "Təşəkkür edirik <3"));
    assertThat(text(more, "update_id")).isNotBlank();
  }

  /// At the first look: there is nothing that it would have to wait for.
  private void liesOnTheDesk(String number) {
    var registrar = new Portal(web, anOfficial(Role.REGISTRAR));
    assertThat(body(registrar.get("/az/desk/appeals?tab=new&words=" + number))).contains("appeals/" + number);
  }

  @Test
  void theConnectionItselfRefusesWithTheListOfErrors() throws Exception {
    for (var wrong : List.of("/open311/v2/requests.xml?page=0", "/open311/v2/requests.xml?start_date=%FF",
        "/open311/v2/requests.xml?service_code=%C3%28", "/open311/v2/requests.xml?status=op%00en")) {
      var answer = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + wrong)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
      assertThat(text(parse(answer.body()), "code")).isEqualTo("400");
    }
  }

  @Test
  void aClientThatBringsAPictureSendsAFormInParts() throws Exception {
    var form = program.request("description", "İşıqlar yanmır, şəkildə görünür");
    var picture = Base64.getDecoder()
        .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    var made = inParts("/open311/v2/requests.xml", form, Map.of("küçə.png", picture, "virus.exe", PROGRAM));
    var appeal = appeals.get(text(made, "service_request_id"));
    assertThat(appeal.filing().text()).startsWith(form.get("description"));
    assertThat(attachments.of(appeal.id())).hasSize(1);
    assertThat(text(made, "service_notice")).contains("virus.exe").doesNotContain("küçə.png");

    var again = inParts("/open311/v2/requests.xml", form, Map.of("küçə.png", picture));
    assertThat(text(again, "service_request_id")).as("another picture").isNotEqualTo(appeal.number());
    inParts("/open311/v2/servicerequestupdates.xml", Map.of("api_key", program.secret(), "service_request_id",
        appeal.number()), Map.of("ikinci.png", picture));
    assertThat(attachments.of(appeal.id())).hasSize(2);
    assertThat(text(inParts("/open311/test/v2/requests.xml", form, Map.of("a.exe", PROGRAM)),
        "service_notice")).contains("a.exe");
    assertThat(text(inParts("/open311/v2/requests.xml", program.request(), Map.of()), "service_request_id"))
        .startsWith("A-");
  }

  private Document inParts(String path, Map<String, String> form, Map<String, byte[]> files) throws Exception {
    var body = new ByteArrayOutputStream();
    for (var field : form.entrySet()) {
      body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
          .formatted(field.getKey(), field.getValue()).getBytes(StandardCharsets.UTF_8));
    }
    for (var file : files.entrySet()) {
      body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"media\"; filename=\"%s\"\r\n\r\n"
          .formatted(file.getKey()).getBytes(StandardCharsets.UTF_8));
      body.writeBytes(file.getValue());
      body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes("--x--\r\n".getBytes(StandardCharsets.UTF_8));
    return told(http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Content-Type", "multipart/form-data; boundary=x")
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build(),
        HttpResponse.BodyHandlers.ofByteArray()));
  }

  /// A client fills in what is required of it, and the first choice of each list.
  private Map<String, String> form(String base, String code) throws Exception {
    var form = new HashMap<>(program.request("service_code", code));
    form.put("description", "İşıqlar yanmır: <b>\"3\" & ']]>'</b>\nikinci sətir \uD83D\uDCA1");
    var attributes = get(base + "/services/" + code + ".xml").getElementsByTagName("attribute");
    for (int i = 0; i < attributes.getLength(); i++) {
      var attribute = (Element) attributes.item(i);
      var choices = attribute.getElementsByTagName("key");
      if (choices.getLength() > 0) {
        form.put("attribute[" + attribute.getElementsByTagName("code").item(0).getTextContent() + "]",
            choices.item(0).getTextContent());
      }
    }
    return form;
  }

  /// The path alone: a test's port is not the one that the settings name.
  private String endpoint(String type) throws Exception {
    var endpoints = get("/open311/discovery.xml").getElementsByTagName("endpoint");
    return IntStream.range(0, endpoints.getLength()).mapToObj(i -> (Element) endpoints.item(i))
        .filter(each -> each.getElementsByTagName("type").item(0).getTextContent().equals(type))
        .map(each -> URI.create(each.getElementsByTagName("url").item(0).getTextContent()).getPath())
        .findFirst().orElseThrow();
  }

  private Document get(String path) throws Exception {
    return told(http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
        HttpResponse.BodyHandlers.ofByteArray()));
  }

  private Document post(String path, Map<String, String> form) throws Exception {
    return told(http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
        .POST(HttpRequest.BodyPublishers.ofString(Program.form(form))).build(),
        HttpResponse.BodyHandlers.ofByteArray()));
  }

  private static Document told(HttpResponse<byte[]> answer) throws Exception {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/xml;charset=utf-8");
    return parse(answer.body());
  }

  private static Document parse(byte[] xml) throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static String text(Document document, String name) {
    return list(document, name).getFirst();
  }

  private static List<String> list(Document document, String name) {
    var found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent()).toList();
  }
}
