package az.rayon.opendata.ckan;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Executors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A client that asks as ckanapi does (RemoteCKAN: POST of JSON to `/api/action/NAME`, with a User-Agent and no session)
/// over real HTTP: it searches, pages to the end, shows each dataset, takes each dump and pages through the rows.
@OpenDataTest
class CkanClientTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  ObjectMapper json;

  final HttpClient client = HttpClient.newHttpClient();
  HttpServer server;
  String home = "";

  @BeforeEach
  void theProgramIsServed() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> {
      var answer = web.method(HttpMethod.valueOf(exchange.getRequestMethod())).uri(exchange.getRequestURI())
          .contentType("application/json").content(exchange.getRequestBody().readAllBytes()).exchange().getResponse();
      exchange.getResponseHeaders().set("Content-Type", String.valueOf(answer.getContentType()));
      var bytes = answer.getContentAsByteArray();
      exchange.sendResponseHeaders(answer.getStatus(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    });
    server.start();
    home = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void andNoMore() {
    server.stop(0);
  }

  @Test
  void searchingPagingShowingAndDumpingGiveTheSameRows() throws Exception {
    var listed = new ArrayList<String>();
    for (int offset = 0;; offset += 4) {
      var page = call("package_list", Map.of("limit", 4, "offset", offset));
      page.forEach(name -> listed.add(name.stringValue()));
      if (page.isEmpty()) break;
    }
    var searched = new ArrayList<String>();
    for (int start = 0;; start += 4) {
      var page = call("package_search", Map.of("q", "*:*", "rows", 4, "start", start)).get("results");
      page.forEach(found -> searched.add(found.get("name").stringValue()));
      if (page.isEmpty()) break;
    }
    assertThat(searched).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(listed).contains("trials");
    for (var name : listed) everyRow(name);
  }

  private void everyRow(String name) throws Exception {
    var shown = call("package_show", Map.of("id", name));
    assertThat(shown.get("name").stringValue()).isEqualTo(name);
    var resource = shown.get("resources").get(0).get("id").stringValue();
    var total = call("datastore_search", Map.of("resource_id", resource, "limit", 0)).get("total").longValue();
    var dump = get("/datastore/dump/" + resource + "?bom=true");
    var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
        .parse(new StringReader(dump.substring(1))).stream().map(CSVRecord::toList).toList();
    assertThat(rows).as(name).hasSize((int) total);
    var ids = new HashSet<Long>();
    for (int offset = 0;; offset += 5_000) {
      var records = call("datastore_search", Map.of("resource_id", resource, "limit", 5_000, "offset", offset, "sort",
          "_id asc")).get("records");
      records.forEach(row -> ids.add(row.get("_id").longValue()));
      if (records.isEmpty()) break;
    }
    assertThat(ids).as("rows of %s that differ", name).hasSize(new HashSet<>(rows).size());
  }

  @Test
  void whatIsNotThereIsTheErrorThatClientsKnow() throws Exception {
    var answer = post("package_show", Map.of("id", "no-such"));
    assertThat(answer.get("success").booleanValue()).isFalse();
    assertThat(answer.get("error").get("__type").stringValue()).isEqualTo("Not Found Error");
    assertThat(post("datastore_search", Map.of("resource_id", "trials", "sort", "number; drop table x"))
        .get("error").get("__type").stringValue()).isEqualTo("Validation Error");
    assertThat(post("package_create", Map.of("name", "x")).get("error").get("__type").stringValue())
        .isEqualTo("Authorization Error");
    assertThat(call("site_read", Map.of()).booleanValue()).isTrue();
    assertThat(call("status_show", Map.of()).get("ckan_version").stringValue()).startsWith("2.");
    assertThat(call("package_autocomplete", Map.of("q", "sinaqlar")).get(0).get("name").stringValue())
        .startsWith("trials");
  }

  private JsonNode call(String action, Map<String, Object> asked) throws Exception {
    var answer = post(action, asked);
    assertThat(answer.get("success").booleanValue()).as(action + " " + asked + " " + answer).isTrue();
    return answer.get("result");
  }

  private JsonNode post(String action, Map<String, Object> asked) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(home + "/api/action/" + action))
        .header("Content-Type", "application/json").header("User-Agent", "ckanapi/4.8")
        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(asked))).build();
    return json.readTree(client.send(request, BodyHandlers.ofString()).body());
  }

  private String get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(URI.create(home + path)).build(),
        BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
  }
}
