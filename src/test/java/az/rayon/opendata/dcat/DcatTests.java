package az.rayon.opendata.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.xml.sax.InputSource;
import tools.jackson.databind.ObjectMapper;

@OpenDataTest
class DcatTests {

  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  @Autowired
  MockMvcTester web;

  @Autowired
  ObjectMapper json;

  @Autowired
  Clock clock;

  @Test
  void theCatalogueHasWhatDcatApAsksForAndTheCodesOfTheEuLists() {
    assertThat(web.get().uri("/catalog.ttl")).hasStatusOk().hasContentType("text/turtle;charset=UTF-8").bodyText()
        .contains("a dcat:Catalog", "dct:title \"Açıq məlumatlar\"@az", "dct:publisher", "hydra:totalItems",
            "authority/language/AZE", "authority/data-theme/GOVE", "authority/frequency/CONT",
            "authority/file-type/CSV", "authority/licence/CC_BY_4_0", "dcat:downloadURL", "dcat:accessURL",
            "dcat:endpointURL");
  }

  @Test
  void aDatasetTellsHowFarItReaches() {
    assertThat(web.get().uri("/dataset/trials.ttl")).bodyText()
        .contains("a dct:PeriodOfTime", "dcat:startDate \"2025-02-03\"^^xsd:date",
            "dcat:endDate \"2025-05-15\"^^xsd:date", "a dct:Location", "country/AZE")
        .doesNotContain("DatasetSeries");
    assertThat(web.get().uri("/dataset/trials_many.ttl")).bodyText().doesNotContain("dct:temporal");
  }

  @Test
  void whatComesOutYearlyIsASeries() {
    var today = LocalDate.now(clock);
    assertThat(web.get().uri("/dataset/trials_yearly.ttl")).bodyText().contains("a dcat:DatasetSeries",
        "dcat:inSeries", "#2024>", "#2025>", "trials_yearly.csv?from=2024-01-01&to=2024-12-31", "\"İllik, 2024\"@az");
    assertThat(web.get().uri("/catalog.ttl")).bodyText().contains("a dcat:CatalogRecord", "foaf:primaryTopic",
        "dct:modified \"" + today + "\"^^xsd:date");
  }

  @Test
  void rdfXmlIsXmlAndNamesEveryDataset() throws Exception {
    var text = web.get().uri("/catalog.rdf").exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var xml = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo(RDF);
    assertThat(xml.getElementsByTagNameNS(DCAT, "dataset").getLength()).isGreaterThan(1);
  }

  @Test
  void jsonLdIsTheSameGraph() throws Exception {
    var text = web.get().uri("/dataset/trials").header("Accept", "application/ld+json").exchange().getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
    assertThat(json.readTree(text).get("@graph").toString()).contains("dcat:Dataset", "Sınaqlar", "Пробы");
  }

  @Test
  void theReaderSaysInWhichForm() {
    assertThat(web.get().uri("/catalog").header("Accept", "application/rdf+xml, text/turtle;q=0.5"))
        .hasContentType("application/rdf+xml;charset=UTF-8");
    assertThat(web.get().uri("/catalog")).hasContentType("text/turtle;charset=UTF-8");
    assertThat(web.get().uri("/catalog").header("Accept", "image/png")).hasStatus(406);
    assertThat(web.get().uri("/dataset/trials").header("Accept", "text/html")).hasStatus(303)
        .hasHeader("Location", "/az/open-data/trials");
    assertThat(web.get().uri("/dataset/pg_class")).hasStatus(404);
    assertThat(web.get().uri("/dataset/trials.exe")).hasStatus(404);
  }
}
