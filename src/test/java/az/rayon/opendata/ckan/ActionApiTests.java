package az.rayon.opendata.ckan;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
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
      var page = ckan().post("package_search", "{\"rows\": 3, \"start\": %d, \"sort\": \"name asc\"}".formatted(start))
          .get("results");
      if (page.isEmpty()) break;
      page.forEach(found -> seen.add(found.get("name").stringValue()));
    }
    assertThat(seen).contains("trials", "trials_many").doesNotHaveDuplicates().isSorted();
    var all = new ArrayList<String>();
    ckan().get("package_list").forEach(name -> all.add(name.stringValue()));
    assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void aPackageHasItsResourcesAndEachIsShownByItsKey() throws UnsupportedEncodingException {
    var shown = ckan().get("package_show?id=trials");
    assertThat(shown.get("title").stringValue()).isEqualTo("Sınaqlar");
    assertThat(shown.get("title_translated").get("ru").stringValue()).isEqualTo("Пробы");
    assertThat(shown.get("license_id").stringValue()).isEqualTo("CC-BY-4.0");
    assertThat(ckan().get("package_show?id=" + shown.get("id").stringValue())).isEqualTo(shown);
    var first = shown.get("resources").get(0);
    assertThat(first.get("datastore_active").booleanValue()).isTrue();
    assertThat(ckan().get("resource_show?id=" + first.get("id").stringValue())).isEqualTo(first);
    assertThat(ckan().get("resource_search?query=name:trials_many").get("count").intValue()).isPositive();
    assertThat(ckan().get("package_autocomplete?q=sinaqlar").get(0).get("name").stringValue()).isEqualTo("trials");
  }

  @ParameterizedTest
  @CsvSource({"package_show,{\"id\":\"pg_class\"},404", "datastore_search,{\"resource_id\":\"secret\"},404",
      "resource_show,{\"id\":\"x\"},404", "group_show,{\"id\":\"x\"},404", "tag_show,{\"id\":\"x\"},404",
      "organization_show,{\"id\":\"x\"},404", "package_show,{},409", "package_search,{\"sort\":\"evil\"},409",
      "package_create,{\"name\":\"x\"},403", "datastore_delete,{},403", "datastore_search_sql,{\"sql\":\"1\"},403",
      "no_such,{},400", "package_list,[1],400"})
  void otherRefusalsHaveCkansStatus(String action, String body, int status) {
    assertThat(ckan().send(action, body)).hasStatus(status).bodyText().contains("\"success\":false");
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
    assertThat(ckan().send("package_list", "{\"limit\": ")).hasStatus(400).bodyText().contains("JSON Error");
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
      assertThat(ckan().get(list).isArray()).as(list).isTrue();
    }
    assertThat(ckan().get("help_show?name=datastore_search").stringValue()).contains("filters");
  }

  @Test
  void wordsFiltersAndFacetsNarrowTheSearch() throws UnsupportedEncodingException {
    assertThat(names("{\"q\": \"sinaqlar\"}")).containsExactly("trials");
    assertThat(names("{\"q\": \"name:trials\"}")).containsExactly("trials");
    assertThat(names("{\"q\": \"*:*\", \"fq\": \"-name:trials\", \"rows\": 1000}")).doesNotContain("trials")
        .contains("trials_many");
    assertThat(names("{\"fq\": \"+res_format:CSV +name:(trials OR trials_many)\"}"))
        .containsExactlyInAnyOrder("trials", "trials_many");
    var found = ckan().post("package_search", "{\"facet.field\": [\"res_format\", \"tags\"], \"rows\": 0}");
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
    assertThat(ckan().send("package_search", json.writeValueAsString(Map.of("fq", query)))).hasStatus(409).bodyText()
        .contains("Cannot parse query");
  }

  @Test
  void groupsTagsAndFacetsTellWhatCkanTells() throws UnsupportedEncodingException {
    var group = ckan().get("group_show?id=gove&include_datasets=true");
    assertThat(group.get("display_name").stringValue()).isEqualTo("İdarəetmə");
    assertThat(group.get("packages").size()).isEqualTo(group.get("package_count").intValue());
    assertThat(ckan().get("organization_show?id=authority&include_datasets=true").get("packages").isEmpty()).isFalse();
    assertThat(ckan().get("tag_list?query=SINA").toString()).isEqualTo("[\"sınaq\"]");
    var groups = ckan().get("group_list?all_fields=true&sort=package_count desc&limit=2");
    assertThat(groups.size()).isEqualTo(2);
    assertThat(groups.get(0).get("package_count").intValue())
        .isGreaterThanOrEqualTo(groups.get(1).get("package_count").intValue());
    assertThat(ckan().get("group_list?limit=1&offset=1").size()).isEqualTo(1);
    var facets = ckan().post("package_search",
        "{\"facet.field\": [\"groups\", \"tags\"], \"facet.limit\": -1, \"facet.mincount\": 2}")
        .get("search_facets");
    assertThat(facets.get("groups").get("items").toString()).contains("\"display_name\":\"İdarəetmə\"");
    facets.get("tags").get("items").forEach(item -> assertThat(item.get("count").intValue()).isGreaterThan(1));
    assertThat(ckan().post("package_search", "{\"facet\": \"false\", \"facet.field\": [\"tags\"]}").get("search_facets")
        .isEmpty()).isTrue();
  }

  private Set<String> names(String body) throws UnsupportedEncodingException {
    var names = new HashSet<String>();
    ckan().post("package_search", body).get("results").forEach(found -> names.add(found.get("name").stringValue()));
    return names;
  }

  private Client ckan() {
    return new Client(web, json);
  }
}
