package az.rayon.opendata.ckan;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What ckanapi, ckanr and the harvesters send, and what they expect back.
@OpenDataTest
class ActionApiTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  JdbcClient db;

  @Autowired
  ObjectMapper json;

  @Test
  void aClientPagesThroughTheCatalogueToItsEnd() throws UnsupportedEncodingException {
    var seen = new ArrayList<String>();
    for (int start = 0;; start += 3) {
      var page = post("package_search", "{\"rows\": 3, \"start\": %d, \"sort\": \"name asc\"}".formatted(start))
          .get("results");
      if (page.isEmpty()) break;
      page.forEach(found -> seen.add(found.get("name").stringValue()));
    }
    assertThat(seen).contains("trials", "trials_many").doesNotHaveDuplicates().isSorted();
    var all = new ArrayList<String>();
    get("package_list").forEach(name -> all.add(name.stringValue()));
    assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void aPackageHasItsResourcesAndEachIsShownByItsKey() throws UnsupportedEncodingException {
    var shown = get("package_show?id=trials");
    assertThat(shown.get("title").stringValue()).isEqualTo("Sınaqlar");
    assertThat(shown.get("title_translated").get("ru").stringValue()).isEqualTo("Пробы");
    assertThat(shown.get("license_id").stringValue()).isEqualTo("CC-BY-4.0");
    assertThat(get("package_show?id=" + shown.get("id").stringValue())).isEqualTo(shown);
    var first = shown.get("resources").get(0);
    assertThat(first.get("datastore_active").booleanValue()).isTrue();
    assertThat(get("resource_show?id=" + first.get("id").stringValue())).isEqualTo(first);
    assertThat(get("resource_search?query=name:trials_many").get("count").intValue()).isPositive();
    assertThat(get("package_autocomplete?q=sinaqlar").get(0).get("name").stringValue()).isEqualTo("trials");
  }

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
    var odd = post("datastore_search", "{\"resource_id\": \"trials\", \"distinct\": true, \"fields\": \"channel\","
        + "\"sort\": \"channel\"}");
    assertThat(odd.get("records").toString())
        .isEqualTo("[{\"channel\":\"letter\"},{\"channel\":\"portal\"},{\"channel\":\"visit\"}]");
    assertThat(odd.get("total").intValue()).isEqualTo(3);
  }

  @Test
  void everyRowCarriesAWholeNumberAndTheFormIsTheOneAskedFor() throws UnsupportedEncodingException {
    var found = get("datastore_search?resource_id=trials&sort=number&limit=2");
    assertThat(found.get("fields").get(0).toString()).contains("_id");
    assertThat(found.get("records").get(1).get("_id").isIntegralNumber()).isTrue();
    assertThat(found.get("_links").get("next").stringValue()).contains("offset=2");
    assertThat(get("datastore_search?resource_id=trials&sort=number&limit=1&records_format=lists").get("records")
        .toString()).matches("\\[\\[\\d+,1,\"2025-02-03\",\"portal\",true,1.5.*");
    assertThat(get("datastore_search?resource_id=trials&sort=number&limit=1&records_format=csv").get("records")
        .stringValue()).matches("(?s)\\d+,1,2025-02-03,portal,true,1.5.*");
    assertThat(get("datastore_info?id=trials").get("meta").get("count").intValue()).isEqualTo(4);
  }

  @Test
  void aRowKeepsItsNumberWhateverIsAsked() throws UnsupportedEncodingException {
    var all = get("datastore_search?resource_id=trials&sort=_id desc").get("records");
    var numbers = new ArrayList<Long>();
    all.forEach(row -> numbers.add(row.get("_id").longValue()));
    assertThat(numbers).hasSize(4).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder())
        .allMatch(number -> number >= 0 && number < 1L << 52);
    for (var row : all) {
      assertThat(rows("{\"filters\": {\"_id\": %d}}".formatted(row.get("_id").longValue())))
          .containsExactly(row.get("number").intValue());
      assertThat(post("datastore_search", """
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
    get("datastore_search?resource_id=alike_rows&sort=_id").get("records")
        .forEach(row -> numbers.add(row.get("_id").longValue()));
    assertThat(numbers).hasSize(12);
    for (var order : List.of("kind desc", "day nulls first", "")) {
      var paged = new ArrayList<Long>();
      for (int at = 0; at < 12; at += 2) {
        get("datastore_search?resource_id=alike_rows&limit=2&fields=_id&sort=" + order + "&offset=" + at).get("records")
            .forEach(row -> paged.add(row.get("_id").longValue()));
      }
      assertThat(paged).containsExactlyInAnyOrderElementsOf(numbers);
    }
    for (var number : numbers) {
      assertThat(post("datastore_search", "{\"resource_id\": \"alike_rows\", \"filters\": {\"_id\": %d}}"
          .formatted(number)).get("records")).hasSize(1);
    }
    assertThat(web.get().uri("/datastore/dump/alike_rows?fields=_id&q=b")).bodyText().hasLineCount(7);
    assertThat(web.get().uri("/datastore/dump/alike_rows?fields=_id")).bodyText()
        .contains(numbers.stream().map(String::valueOf).toList());
  }

  @Test
  void whoFollowsNextStaysInTheSelectionToItsEnd() throws UnsupportedEncodingException {
    var seen = new ArrayList<Integer>();
    var page = post("datastore_search", """
        {"resource_id": "trials_many", "filters": {"number": {"lte": 25}}, "q": "xx", "sort": "text, number desc",
         "fields": ["number"], "limit": 10}
        """);
    assertThat(page.get("_links").has("prev")).isFalse();
    while (!page.get("records").isEmpty()) {
      assertThat(page.get("total").intValue()).isEqualTo(25);
      page.get("records").forEach(row -> seen.add(row.get("number").intValue()));
      page = result(web.get().uri(URI.create(page.get("_links").get("next").stringValue())).exchange());
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
    var answer = send("datastore_search", body.replaceFirst("\\{", "{\"resource_id\": \"trials\", "));
    assertThat(answer).hasStatus(409);
    var said = json.readTree(answer.getResponse().getContentAsString());
    assertThat(said.get("success").booleanValue()).isFalse();
    assertThat(said.get("error").get("__type").stringValue()).isEqualTo("Validation Error");
  }

  @ParameterizedTest
  @CsvSource({"package_show,{\"id\":\"pg_class\"},404", "datastore_search,{\"resource_id\":\"secret\"},404",
      "resource_show,{\"id\":\"x\"},404", "group_show,{\"id\":\"x\"},404", "tag_show,{\"id\":\"x\"},404",
      "organization_show,{\"id\":\"x\"},404", "package_show,{},409", "package_search,{\"sort\":\"evil\"},409",
      "package_create,{\"name\":\"x\"},403", "datastore_delete,{},403", "datastore_search_sql,{\"sql\":\"1\"},403",
      "no_such,{},400", "package_list,[1],400"})
  void otherRefusalsHaveCkansStatus(String action, String body, int status) {
    assertThat(send(action, body)).hasStatus(status).bodyText().contains("\"success\":false");
  }

  @Test
  void moreThanAThousandValuesAndMoreThanABodyHoldsAreRefused() {
    var values = IntStream.rangeClosed(1, 1_001).mapToObj(String::valueOf).collect(Collectors.joining(","));
    assertThat(send("datastore_search", "{\"resource_id\": \"trials\", \"filters\": {\"number\": [" + values + "]}}"))
        .hasStatus(409);
    assertThat(send("package_list", "{\"q\": \"" + "x".repeat(128 * 1024) + "\"}")).hasStatus(413).bodyText()
        .contains("\"success\":false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":\"trials\"}", "%7B%22id%22%3A+%22trials%22%7D", "%7B%22id%22:%22trials%22%7D=",
      "id=trials&include_tracking=false"})
  void aBodyThatIsCalledAFormIsReadToo(String body) {
    assertThat(web.post().uri("/api/3/action/package_show").contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .content(body)).hasStatusOk().bodyText().contains("\"name\":\"trials\"");
  }

  @ParameterizedTest
  @CsvSource({"OPTIONS,/api/action/package_search", "GET,/catalog.ttl", "GET,/open-data/trials.csv",
      "GET,/api/open-data", "GET,/api/series", "GET,/datastore/dump/trials", "GET,/feeds/dataset.atom",
      "GET,/api/3/action/site_read"})
  void aPageOfAnotherSiteMayReadWhatIsPublic(HttpMethod method, String address) {
    assertThat(web.method(method).uri(address).header("Origin", "https://example.org")
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "content-type")).hasStatusOk()
        .hasHeader("Access-Control-Allow-Origin", "*").doesNotContainHeader("Access-Control-Allow-Credentials");
  }

  @Test
  void brokenJsonIsABadRequest() {
    assertThat(send("package_list", "{\"limit\": ")).hasStatus(400).bodyText().contains("JSON Error");
  }

  @Test
  void bothAddressesAnswerAndACallbackIsOnlyForGet() throws UnsupportedEncodingException {
    assertThat(web.get().uri("/api/3/action/site_read")).hasStatusOk().bodyText().contains("\"result\":true");
    assertThat(web.get().uri("/api/action/status_show?callback=seen")).hasStatusOk().bodyText()
        .startsWith("/**/seen({").contains("ckan_version");
    assertThat(web.get().uri("/api/action/site_read?callback=alert(1)//")).bodyText().startsWith("{");
    for (var list : List.of("license_list", "organization_list", "group_list", "tag_list", "vocabulary_list",
        "user_list", "current_package_list_with_resources?limit=2", "organization_list?all_fields=true",
        "group_list?all_fields=true", "tag_list?all_fields=true")) {
      assertThat(get(list).isArray()).as(list).isTrue();
    }
    assertThat(get("help_show?name=datastore_search").stringValue()).contains("filters");
  }

  @Test
  void wordsFiltersAndFacetsNarrowTheSearch() throws UnsupportedEncodingException {
    assertThat(names("{\"q\": \"sinaqlar\"}")).containsExactly("trials");
    assertThat(names("{\"q\": \"name:trials\"}")).containsExactly("trials");
    assertThat(names("{\"q\": \"*:*\", \"fq\": \"-name:trials\", \"rows\": 1000}")).doesNotContain("trials")
        .contains("trials_many");
    assertThat(names("{\"fq\": \"+res_format:CSV +name:(trials OR trials_many)\"}"))
        .containsExactlyInAnyOrder("trials", "trials_many");
    var found = post("package_search", "{\"facet.field\": [\"res_format\", \"tags\"], \"rows\": 0}");
    assertThat(found.get("results").isEmpty()).isTrue();
    assertThat(found.get("search_facets").get("res_format").get("items").get(0).get("count").intValue()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      metadata_modified:[2020-01-01T00:00:00.000Z TO *]              ; true
      metadata_created:[2026-01-01 TO 2026-01-01]                    ; true
      metadata_created:{2026-01-01T00:00:00Z TO *]                   ; false
      metadata_created:[* TO 2025-12-31]                             ; false
      organization:nobody OR organization:authority                  ; true
      groups:soci OR groups:gove                                     ; true
      (organization:authority)                                       ; true
      +groups:(soci OR "gove") +tags:sınaq                           ; true
      NOT tags:sınaq                                                 ; false
      -tags:sinaq                                                    ; false
      !tags:other AND -groups:soci                                   ; true
      nosuchword OR illik                                            ; true
      illik nosuchword                                               ; false
      illik AND (nosuchword || "hər il çıxır")                       ; true
      name:trials_y* AND title:year*                                 ; true
      title:"Yearly"^2 notes:çıxır~                                  ; true
      name:*yearly                                                   ; true
      name:trials                                                    ; false
      *:*                                                            ; true
      extras_frequency:annual extras_other:[* TO *]                  ; false
      """)
  void catalogueIsSearchedAsHarvestersDo(String query, boolean found) throws UnsupportedEncodingException {
    for (var parameter : List.of("q", "fq")) {
      var names = names(json.writeValueAsString(Map.of(parameter, query, "rows", 1_000)));
      assertThat(names.contains("trials_yearly")).as(parameter + " " + names).isEqualTo(found);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a", "a)", "a OR", "OR a", "nosuchfield:x", "metadata_modified:[soon TO *]", "ti*le", "\"a",
      "tags:[a TO", "NOT", "{!lucene}a"})
  void whatCannotBeReadAsAQueryIsRefused(String query) {
    assertThat(send("package_search", json.writeValueAsString(Map.of("fq", query)))).hasStatus(409).bodyText()
        .contains("Cannot parse query");
  }

  @Test
  void groupsTagsAndFacetsTellWhatCkanTells() throws UnsupportedEncodingException {
    var group = get("group_show?id=gove&include_datasets=true");
    assertThat(group.get("display_name").stringValue()).isEqualTo("İdarəetmə");
    assertThat(group.get("packages").size()).isEqualTo(group.get("package_count").intValue());
    assertThat(get("organization_show?id=authority&include_datasets=true").get("packages").isEmpty()).isFalse();
    assertThat(get("tag_list?query=SINA").toString()).isEqualTo("[\"sınaq\"]");
    var groups = get("group_list?all_fields=true&sort=package_count desc&limit=2");
    assertThat(groups.size()).isEqualTo(2);
    assertThat(groups.get(0).get("package_count").intValue())
        .isGreaterThanOrEqualTo(groups.get(1).get("package_count").intValue());
    assertThat(get("group_list?limit=1&offset=1").size()).isEqualTo(1);
    var facets = post("package_search",
        "{\"facet.field\": [\"groups\", \"tags\"], \"facet.limit\": -1, \"facet.mincount\": 2}")
        .get("search_facets");
    assertThat(facets.get("groups").get("items").toString()).contains("\"display_name\":\"İdarəetmə\"");
    facets.get("tags").get("items").forEach(item -> assertThat(item.get("count").intValue()).isGreaterThan(1));
    assertThat(post("package_search", "{\"facet\": \"false\", \"facet.field\": [\"tags\"]}").get("search_facets")
        .isEmpty()).isTrue();
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
    post("datastore_search", body.replaceFirst("\\{", "{\"resource_id\": \"trials\", ")).get("records")
        .forEach(row -> rows.add(row.get("number").intValue()));
    return rows;
  }

  private Set<String> names(String body) throws UnsupportedEncodingException {
    var names = new HashSet<String>();
    post("package_search", body).get("results").forEach(found -> names.add(found.get("name").stringValue()));
    return names;
  }

  private JsonNode get(String action) throws UnsupportedEncodingException {
    return result(web.get().uri("/api/3/action/" + action).exchange());
  }

  private JsonNode post(String action, String body) throws UnsupportedEncodingException {
    return result(send(action, body));
  }

  private MvcTestResult send(String action, String body) {
    return web.post().uri("/api/action/" + action).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
  }

  private JsonNode result(MvcTestResult answer) throws UnsupportedEncodingException {
    assertThat(answer).hasStatusOk();
    return json.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
        .get("result");
  }
}
