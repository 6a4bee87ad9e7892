package az.rayon.opendata.ckan;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
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
        .toString()).startsWith("[[1,1,\"2025-02-03\",\"portal\",true,1.5");
    assertThat(get("datastore_search?resource_id=trials&sort=number&limit=1&records_format=csv").get("records")
        .stringValue()).startsWith("1,1,2025-02-03,portal,true,1.5");
    assertThat(get("datastore_info?id=trials").get("meta").get("count").intValue()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"sort\": \"number; drop table x\"}", "{\"sort\": \"nothing\"}",
      "{\"sort\": \"number\\u0000\"}", "{\"sort\": \"(select 1)\"}", "{\"filters\": {\"nothing\": 1}}",
      "{\"filters\": {\"number\": \"'; drop\"}}", "{\"filters\": {\"registered\": \"soon\"}}",
      "{\"filters\": {\"number\": {\"like\": 1}}}", "{\"filters\": [1]}", "{\"filters\": \"{\"}",
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
