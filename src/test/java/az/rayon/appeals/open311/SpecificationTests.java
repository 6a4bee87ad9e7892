package az.rayon.appeals.open311;

import static az.rayon.appeals.open311.Program.REAL;
import static az.rayon.appeals.open311.Program.TRIAL;
import static az.rayon.appeals.open311.Program.json;
import static az.rayon.appeals.open311.Program.text;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/// The shapes of GeoReport v2, read calls first.
@AppealsTest
class SpecificationTests {

  static final List<String> FIELDS = List.of("service_request_id", "status", "status_notes", "service_name",
      "service_code", "description", "agency_responsible", "service_notice", "requested_datetime", "updated_datetime",
      "expected_datetime", "address", "address_id", "zipcode", "lat", "long", "media_url");

  @Autowired
  MockMvcTester web;

  @Autowired
  ApiKeys keys;

  Program program;

  @BeforeEach
  void begin() {
    program = Program.with(web, keys);
  }

  @Test
  void discoveryNamesBothAddressesInBothForms() {
    var json = json(program.get("/open311/discovery.json"));
    assertThat(names(json)).containsExactly("changeset", "contact", "key_service", "endpoints");
    assertThat(json.get("endpoints").valueStream().map(each -> each.get("type").asString()))
        .containsExactly("production", "test");
    for (var endpoint : json.get("endpoints")) {
      assertThat(names(endpoint)).containsExactly("specification", "url", "changeset", "type", "formats");
      assertThat(endpoint.get("specification").asString()).isEqualTo("http://wiki.open311.org/GeoReport_v2");
      assertThat(endpoint.get("formats").valueStream().map(JsonNode::asString))
          .containsExactly("text/xml", "application/json");
    }
    assertThat(text(program.get("/open311/discovery.xml"))).startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
        .contains("<discovery><changeset>", "<endpoints><endpoint><specification>", "<format>text/xml</format>",
            "/open311/test/v2</url>");
  }

  @Test
  void servicesAreABareArrayInJsonAndAContainerInXml() {
    var services = program.get(REAL + "/services.json");
    assertThat(services).hasStatusOk().hasHeader("Content-Type", "application/json;charset=utf-8");
    var roads = json(services).valueStream().filter(each -> each.get("service_code").asString().equals("roads"))
        .findFirst().orElseThrow();
    assertThat(names(roads)).containsExactly("service_code", "service_name", "description", "metadata", "type",
        "keywords", "group");
    assertThat(roads.get("metadata").isBoolean()).isTrue();
    assertThat(roads.get("type").asString()).isEqualTo("realtime");
    assertThat(roads.get("keywords").asString()).contains("Roads and streets", ", ");

    var xml = program.get(REAL + "/services.xml", Map.of("jurisdiction_id", "127.0.0.1"));
    assertThat(xml).hasStatusOk().hasHeader("Content-Type", "text/xml;charset=utf-8");
    assertThat(text(xml)).startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
        .contains("<services><service><service_code>", "<metadata>true</metadata>", "Yol və küçə");
  }

  @Test
  void aServiceAsksWhatAFormCanAsk() {
    var definition = json(program.get(REAL + "/services/roads.json"));
    assertThat(names(definition)).containsExactly("service_code", "attributes");
    var kind = definition.get("attributes").get(0);
    assertThat(names(kind)).containsExactly("variable", "code", "datatype", "required", "datatype_description", "order",
        "description", "values");
    assertThat(kind.get("code").asString()).isEqualTo("KIND");
    assertThat(kind.get("datatype").asString()).isEqualTo("singlevaluelist");
    assertThat(kind.get("values").valueStream().map(each -> each.get("key").asString()))
        .containsExactly("PROPOSAL", "APPLICATION", "COMPLAINT");
    assertThat(definition.get("attributes").valueStream().map(each -> each.get("order").asInt()))
        .containsExactly(1, 2, 3, 4);
    assertThat(definition.get("attributes").valueStream().map(each -> each.get("required").asBoolean()))
        .containsOnly(false);
    assertThat(text(program.get(REAL + "/services/roads.xml"))).contains("<service_definition><service_code>roads<",
        "<attributes><attribute><variable>true</variable><code>KIND</code>", "<values><value><key>PROPOSAL</key>",
        "<key>fuzuli</key><name>Füzuli</name>");
    assertThat(program.get(REAL + "/services/nosuch.xml")).hasStatus(404);
  }

  @Test
  void whatIsMadeHasANumberAndNoToken() {
    var made = json(program.post(REAL + "/requests.json", program.request()));
    assertThat(made.isArray()).isTrue();
    assertThat(names(made.get(0))).containsExactly("service_request_id", "service_notice", "account_id");
    var number = made.get(0).get("service_request_id").asString();
    assertThat(number).matches("A-\\d{4}-\\d{6}");

    assertThat(text(program.post(REAL + "/requests.xml", program.request())))
        .contains("<service_requests><request><service_request_id>A-", "<account_id/>")
        .doesNotContain("token");
    var token = json(program.get(REAL + "/tokens/" + number + ".json")).get(0);
    assertThat(token.get("service_request_id").asString()).isEqualTo(number);
    assertThat(token.get("token").asString()).isEqualTo(number);
    assertThat(program.get(REAL + "/tokens/nosuch.xml")).hasStatus(404);
  }

  @Test
  void aRequestHasAllFieldsOfTheSpecificationAndNoOthers() {
    var number = program.send(REAL, program.request());
    var seen = json(program.get(REAL + "/requests/" + number + ".json", Map.of("api_key", program.secret())));
    assertThat(seen).hasSize(1);
    assertThat(names(seen.get(0))).containsExactlyElementsOf(FIELDS);
    assertThat(seen.get(0).toString()).contains("46.4");
    assertThat(seen.get(0).get("lat").decimalValue()).isEqualByComparingTo("40.7656");
    assertThat(seen.get(0).get("requested_datetime").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+04:00");
    assertThat(seen.get(0).get("expected_datetime").asString()).endsWith("T23:59:59+04:00");
    var xml = text(program.get(REAL + "/requests/" + number + ".xml"));
    for (var field : FIELDS) assertThat(xml).containsPattern("<" + field + "(>|/>)");
  }

  @Test
  void extensionsComeOnlyWhereTheyAreAskedFor() {
    var number = program.send(REAL, program.request("attribute[KIND]", "COMPLAINT"));
    var seen = program.own(REAL, number);
    assertThat(names(seen)).contains("attributes", "extended_attributes", "notes");
    assertThat(seen.get("attributes").get(0).get("code").asString()).isEqualTo("COMPLAINT");
    assertThat(seen.get("attributes").get(0).get("value").asString()).isEqualTo("Şikayət");
    assertThat(seen.get("extended_attributes").get("channel").asString()).isEqualTo("open311");
    assertThat(seen.get("notes").get(0).get("type").asString()).isEqualTo("registered");
    assertThat(text(program.get(REAL + "/requests/" + number + ".xml", Map.of("extensions", "true"))))
        .contains("<attributes><attribute><label>", "<notes><note><datetime>");
  }

  @Test
  void manyAreAskedForByNumberAndThatOverridesTheRest() {
    var one = program.send(REAL, program.request());
    var two = program.send(REAL, program.request());
    var found = json(program.get(REAL + "/requests.json",
        Map.of("service_request_id", one + ", " + two + ",A-1990-000001", "start_date", "nonsense")));
    assertThat(found.valueStream().map(each -> each.get("service_request_id").asString()))
        .containsExactlyInAnyOrder(one, two);
  }

  @Test
  void pagesFollowOneAnother() {
    for (int i = 0; i < 3; i++) program.send(REAL, program.request());
    var all = json(program.get(REAL + "/requests.json", Map.of("page_size", "3")));
    var second = json(program.get(REAL + "/requests.json", Map.of("page_size", "1", "page", "2")));
    assertThat(all).hasSize(3);
    assertThat(second).hasSize(1);
    assertThat(second.get(0)).isEqualTo(all.get(1));
  }

  @Test
  void serviceStatusAndDaysNarrowTheList() {
    var number = program.send(REAL, program.request("service_code", "gas"));
    assertThat(numbers(Map.of("service_code", "gas,roads", "status", "open"))).contains(number);
    assertThat(numbers(Map.of("service_code", "banking"))).doesNotContain(number);
    assertThat(numbers(Map.of("status", "closed"))).doesNotContain(number);
    assertThat(numbers(Map.of("end_date", "2020-01-01T00:00:00Z"))).isEmpty();
    assertThat(numbers(Map.of("status", "", "service_code", "", "start_date", ""))).contains(number);
  }

  @Test
  void theTestAddressWalksTheSameWayAndMakesNothing() {
    var number = program.send(TRIAL, program.request());
    assertThat(number).startsWith("T-");
    var seen = program.own(TRIAL, number);
    assertThat(seen.get("description").asString()).isEqualTo("Küçəmiz çuxurlarla doludur.");
    assertThat(seen.get("service_notice").asString()).startsWith("SINAQ");
    assertThat(seen.get("extended_attributes").get("test").asBoolean()).isTrue();
    assertThat(program.get(REAL + "/requests/" + number + ".json")).hasStatus(404);
    assertThat(json(program.get(TRIAL + "/tokens/" + number + ".json")).get(0).get("token").asString())
        .isEqualTo(number);
    assertThat(program.post(TRIAL + "/requests.json", program.without("email"))).hasStatus(400);
    assertThat(names(json(program.get(TRIAL + "/requests/" + number + ".json")).get(0)))
        .containsExactlyElementsOf(FIELDS);
  }

  private List<String> numbers(Map<String, String> query) {
    var answer = program.get(REAL + "/requests.json", query);
    assertThat(answer).hasStatusOk();
    return json(answer).valueStream().map(each -> each.get("service_request_id").asString()).toList();
  }

  private static List<String> names(JsonNode node) {
    return List.copyOf(node.propertyNames());
  }
}
