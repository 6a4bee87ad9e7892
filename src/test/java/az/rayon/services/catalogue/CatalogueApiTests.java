package az.rayon.services.catalogue;

import static az.rayon.accounts.Visits.body;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.services.ServicesTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/// The catalogue for machines. The three forms say the same.
@ServicesTest
class CatalogueApiTests {

  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  @Autowired
  MockMvcTester web;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"text/turtle|text/turtle", "application/rdf+xml|application/rdf+xml",
      "application/ld+json|application/ld+json", "text/html, application/rdf+xml;q=0.9, */*;q=0.1|application/rdf+xml",
      "*/*|text/turtle"})
  void theReaderChoosesTheForm(String accept, String type) {
    for (var path : List.of("/api/services", "/api/services/archive")) {
      var answer = web.get().uri(path).header("Accept", accept).exchange();
      assertThat(answer).hasStatusOk();
      assertThat(answer.getResponse().getContentType()).startsWith(type);
      assertThat(body(answer)).contains("archive");
    }
  }

  @Test
  void whoCanReadNoneOfTheThreeIsToldSo() {
    assertThat(web.get().uri("/api/services").header("Accept", "image/png").exchange()).hasStatus(406);
    assertThat(web.get().uri("/api/services").header("Accept", "nonsense").exchange()).hasStatus(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/services/no-such", "/api/services/no-such.ttl", "/api/services/archive.json"})
  void whatIsNotThereIsNotFound(String path) {
    assertThat(web.get().uri(path).exchange()).hasStatus(404);
  }

  @Test
  void theThreeFormsSayTheSame() throws Exception {
    var xml = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(text("/api/services/all.rdf").getBytes(StandardCharsets.UTF_8)));
    int said = 0;
    var descriptions = xml.getElementsByTagNameNS(RDF, "Description");
    for (int i = 0; i < descriptions.getLength(); i++) {
      said += descriptions.item(i).getChildNodes().getLength();
    }
    var json = JsonMapper.builder().build().readTree(text("/api/services/all.jsonld")).get("@graph");
    assertThat(json).hasSize(descriptions.getLength());
    int statements = 0;
    for (var node : json) {
      for (var value : node) {
        if (value.isArray()) statements += value.size();
      }
    }
    assertThat(statements).isEqualTo(said).isGreaterThan(500);
    var turtle = text("/api/services/all.ttl");
    assertThat(turtle.lines().filter(line -> line.startsWith("<"))).hasSize(descriptions.getLength());
  }

  @Test
  void aServiceIsToldInTheWordsOfTheProfile() {
    var turtle = text("/api/services/building-permit-extension.ttl");
    assertThat(turtle).contains("a cpsv:PublicService", "dct:identifier \"building-permit-extension\"",
        "\"Extension of a building permit\"@en", "a cpsv:Rule", "dct:description \"10 working days\"@en",
        "a cv:PublicOrganisation", "a cv:LifeEvent", "a cv:Cost", "a cv:Channel", "a cv:Output",
        "a eli:LegalResource").as("a working day is no calendar day").doesNotContain("cv:processingTime");
    assertThat(text("/api/services/burial.ttl")).contains("a cv:Evidence");
  }

  @Test
  void whatTheMunicipalityGivesIsNotClaimed() {
    assertThat(text("/api/services/all.ttl")).contains("\"burial\"").doesNotContain("land-plot");
  }

  private String text(String path) {
    var answer = web.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return body(answer);
  }
}
