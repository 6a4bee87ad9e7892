package az.rayon.opendata.ckan;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.ObjectMapper;

/// The rows of a resource as CKAN's clients ask for them: filtered, searched, ordered, paged and dumped.
@OpenDataTest
class DatastoreTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  JdbcClient db;
  @Autowired
  ObjectMapper json;

  @Test
  void rowsAreFilteredSearchedOrderedAndPaged() throws UnsupportedEncodingException {
    assertThat(rows("{\"filters\": {\"channel\": \"portal\"}, \"sort\": \"number desc\"}")).containsExactly(2, 1);
    assertThat(rows("{\"filters\": {\"channel\": [\"letter\", \"visit\"]}, \"sort\": \"number\"}"))
        .containsExactly(3, 4);
    assertThat(rows("{\"filters\": {\"days\": {\"gte\": 3, \"lt\": 21}}, \"sort\": \"days\"}")).containsExactly(3, 2);
    assertThat(rows("{\"filters\": {\"days\": null}}")).containsExactly(4);
    assertThat(rows("{\"filters\": {\"good\": false}}")).containsExactly(2);
    assertThat(rows("{\"filters\": {\"registered\": \"2025-03-01\"}}")).containsExactly(3);
    assertThat(rows("{\"q\": \"six\"}")).containsExactly(3);
    assertThat(rows("{\"q\": {\"remark\": \"cmd\"}}")).containsExactly(2);
    assertThat(rows("{\"sort\": \"days desc nulls last\"}")).containsExactly(2, 3, 1, 4);
    assertThat(rows("{\"sort\": \"days desc\"}")).startsWith(4);
    assertThat(rows("{\"limit\": 1, \"offset\": 1, \"sort\": \"number\"}")).containsExactly(2);
    assertThat(rows("{\"offset\": 2000000000}")).isEmpty();
    var odd = ckan().post("datastore_search",
        "{\"resource_id\": \"trials\", \"distinct\": true, \"fields\": \"channel\","
            + "\"sort\": \"channel\"}");
    assertThat(odd.get("records").toString())
        .isEqualTo("[{\"channel\":\"letter\"},{\"channel\":\"portal\"},{\"channel\":\"visit\"}]");
    assertThat(odd.get("total").intValue()).isEqualTo(3);
  }

  @Test
  void everyRowCarriesAWholeNumberAndTheFormIsTheOneAskedFor() throws UnsupportedEncodingException {
    var found = ckan().get("datastore_search?resource_id=trials&sort=number&limit=2");
    assertThat(found.get("fields").get(0).toString()).contains("_id");
    assertThat(found.get("records").get(1).get("_id").isIntegralNumber()).isTrue();
    assertThat(found.get("_links").get("next").stringValue()).contains("offset=2");
    assertThat(ckan().get("datastore_search?resource_id=trials&sort=number&limit=1&records_format=lists").get("records")
        .toString()).matches("\\[\\[\\d+,1,\"2025-02-03\",\"portal\",true,1.5.*");
    assertThat(ckan().get("datastore_search?resource_id=trials&sort=number&limit=1&records_format=csv").get("records")
        .stringValue()).matches("(?s)\\d+,1,2025-02-03,portal,true,1.5.*");
    assertThat(ckan().get("datastore_info?id=trials").get("meta").get("count").intValue()).isEqualTo(4);
  }

  @Test
  void aRowKeepsItsNumberWhateverIsAsked() throws UnsupportedEncodingException {
    var all = ckan().get("datastore_search?resource_id=trials&sort=_id desc").get("records");
    var numbers = new ArrayList<Long>();
    all.forEach(row -> numbers.add(row.get("_id").longValue()));
    assertThat(numbers).hasSize(4).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder())
        .allMatch(number -> number >= 0 && number < 1L << 52);
    for (var row : all) {
      assertThat(rows("{\"filters\": {\"_id\": %d}}".formatted(row.get("_id").longValue())))
          .containsExactly(row.get("number").intValue());
      assertThat(ckan().post("datastore_search", """
          {"resource_id": "trials", "filters": {"number": %d}, "fields": ["channel", "_id"]}
          """.formatted(row.get("number").intValue())).get("records").get(0).get("_id")).isEqualTo(row.get("_id"));
    }
    assertThat(web.get().uri("/datastore/dump/trials?fields=_id,number")).bodyText()
        .contains(numbers.stream().map(String::valueOf).toList());
  }

  /// Page by page, by number, in another order and in the dump.
  @Test
  void rowsThatAreAlikeHaveNumbersOfTheirOwnThatStay() throws UnsupportedEncodingException {
    db.sql("create or replace view open_data.alike_rows as select kind, day from (values ('a', 1), ('b', 3), ('c', 2)) "
        + "t (kind, times), generate_series(1, times), (values (date '2025-01-01'), (null)) d (day)").update();
    var numbers = new TreeSet<Long>();
    ckan().get("datastore_search?resource_id=alike_rows&sort=_id").get("records")
        .forEach(row -> numbers.add(row.get("_id").longValue()));
    assertThat(numbers).hasSize(12);
    for (var order : List.of("kind desc", "day nulls first", "")) {
      var paged = new ArrayList<Long>();
      for (int at = 0; at < 12; at += 2) {
        ckan().get("datastore_search?resource_id=alike_rows&limit=2&fields=_id&sort=" + order + "&offset=" + at)
            .get("records")
            .forEach(row -> paged.add(row.get("_id").longValue()));
      }
      assertThat(paged).containsExactlyInAnyOrderElementsOf(numbers);
    }
    for (var number : numbers) {
      assertThat(ckan().post("datastore_search", "{\"resource_id\": \"alike_rows\", \"filters\": {\"_id\": %d}}"
          .formatted(number)).get("records")).hasSize(1);
    }
    assertThat(web.get().uri("/datastore/dump/alike_rows?fields=_id&q=b")).bodyText().hasLineCount(7);
    assertThat(web.get().uri("/datastore/dump/alike_rows?fields=_id")).bodyText()
        .contains(numbers.stream().map(String::valueOf).toList());
  }

  @Test
  void whoFollowsNextStaysInTheSelectionToItsEnd() throws UnsupportedEncodingException {
    var seen = new ArrayList<Integer>();
    var page = ckan().post("datastore_search", """
        {"resource_id": "trials_many", "filters": {"number": {"lte": 25}}, "q": "xx", "sort": "text, number desc",
         "fields": ["number"], "limit": 10}
        """);
    assertThat(page.get("_links").has("prev")).isFalse();
    while (!page.get("records").isEmpty()) {
      assertThat(page.get("total").intValue()).isEqualTo(25);
      page.get("records").forEach(row -> seen.add(row.get("number").intValue()));
      page = ckan().result(web.get().uri(URI.create(page.get("_links").get("next").stringValue())).exchange());
    }
    assertThat(seen).hasSize(25).startsWith(25, 24).endsWith(1);
    assertThat(page.get("_links").get("prev").stringValue()).contains("offset=20", "filters=%7B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"sort\": \"number; drop table x\"}", "{\"sort\": \"nothing\"}",
      "{\"sort\": \"number\\u0000\"}", "{\"sort\": \"(select 1)\"}", "{\"filters\": {\"nothing\": 1}}",
      "{\"filters\": {\"number\": \"'; drop\"}}", "{\"filters\": {\"registered\": \"soon\"}}",
      "{\"filters\": {\"number\": {\"like\": 1}}}",
      "{\"filters\": {\"registered\": \"+999999999-01-01\"}}", "{\"filters\": {\"at\": \"-5000-01-01T00:00:00Z\"}}",
      "{\"filters\": {\"days\": \"1e99999\"}}", "{\"filters\": {\"days\": {\"gt\": [1, 2]}}}",
      "{\"filters\": {\"days\": {\"lt\": null}}}", "{\"filters\": {\"_id\": \"first\"}}",
      "{\"q\": \"a b c d e f g h i j k\"}", "{\"filters\": [1]}", "{\"filters\": \"{\"}",
      "{\"q\": \"a\\u0000\"}", "{\"filters\": {\"channel\": \"a\\u0000\"}}",
      "{\"filters\": \"{\\\"channel\\\": [\\\"a\\\\u0000\\\"]}\"}",
      "{\"fields\": [\"pg_sleep(9)\"]}", "{\"limit\": -1}", "{\"limit\": \"all\"}", "{\"records_format\": \"exe\"}",
      "{\"q\": {\"nothing\": \"x\"}}", "{\"distinct\": true, \"fields\": [\"channel\"], \"sort\": \"number\"}"})
  void whatDoesNotFitIsRefusedInCkansOwnForm(String body) throws UnsupportedEncodingException {
    var answer = ckan().send("datastore_search", body.replaceFirst("\\{", "{\"resource_id\": \"trials\", "));
    assertThat(answer).hasStatus(409);
    var said = json.readTree(answer.getResponse().getContentAsString());
    assertThat(said.get("success").booleanValue()).isFalse();
    assertThat(said.get("error").get("__type").stringValue()).isEqualTo("Validation Error");
  }

  @Test
  void moreThanAThousandValuesAndMoreThanABodyHoldsAreRefused() {
    var values = IntStream.rangeClosed(1, 1_001).mapToObj(String::valueOf).collect(Collectors.joining(","));
    assertThat(
        ckan().send("datastore_search", "{\"resource_id\": \"trials\", \"filters\": {\"number\": [" + values + "]}}"))
        .hasStatus(409);
    assertThat(ckan().send("package_list", "{\"q\": \"" + "x".repeat(128 * 1024) + "\"}")).hasStatus(413).bodyText()
        .contains("\"success\":false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "tsv", "json", "xml"})
  void theWholeResourceIsDumped(String format) {
    assertThat(web.get().uri("/datastore/dump/trials?format=" + format + "&sort=number")).hasStatusOk().bodyText()
        .contains("_id", "portal", "Şıx");
    assertThat(web.get().uri("/datastore/dump/trials?format=exe")).hasStatus(409);
    assertThat(web.get().uri("/datastore/dump/secret")).hasStatus(404);
  }

  private List<Integer> rows(String body) throws UnsupportedEncodingException {
    var rows = new ArrayList<Integer>();
    ckan().post("datastore_search", body.replaceFirst("\\{", "{\"resource_id\": \"trials\", ")).get("records")
        .forEach(row -> rows.add(row.get("number").intValue()));
    return rows;
  }

  private Client ckan() {
    return new Client(web, json);
  }
}
