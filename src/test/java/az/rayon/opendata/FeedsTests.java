package az.rayon.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@OpenDataTest
class FeedsTests {

  @Autowired
  MockMvcTester web;

  @ParameterizedTest
  @ValueSource(strings = {"/feeds/dataset.atom", "/feeds/group/gove.atom", "/feeds/organization/authority.atom",
      "/feeds/tag/kataloq.atom", "/feeds/custom.atom?q=SINAQ", "/feeds/custom.atom?tags=kataloq&groups=gove",
      "/feeds/organization/3b93808f-123c-38da-8352-45aa0c16184b.atom", "/feeds/dataset/trials.atom"})
  void aFeedHasWhatRfc4287Wants(String address) throws Exception {
    var feed = feed(address).getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    for (var needed : List.of("id", "title", "updated", "author")) {
      assertThat(feed.getElementsByTagName(needed).getLength()).as(needed).isPositive();
    }
    assertThat(texts(feed, "id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith("tag:"));
    assertThat(feed.getElementsByTagName("entry").getLength()).isPositive();
  }

  @Test
  void aDatasetTellsOnWhichDaysRowsCame() throws Exception {
    var feed = feed("/feeds/dataset/trials.atom").getDocumentElement();
    assertThat(texts(feed, "updated")).first().isEqualTo("2025-05-14T20:00:00Z");
    assertThat(texts(feed, "id")).anyMatch(id -> id.endsWith("open-data/trials/2025-02-28"));
    assertThat(texts(feed, "title")).contains("28 fevral 2025-ci il: 1 yeni sətir");
  }

  @Test
  void whoHasTheLatestGetsNothingAndWhatIsNotThereIs404() {
    var tag = web.get().uri("/feeds/dataset/trials.atom").exchange().getResponse().getHeader("ETag");
    assertThat(tag).isNotNull();
    assertThat(web.get().uri("/feeds/dataset/trials.atom").header("If-None-Match", String.valueOf(tag))).hasStatus(304);
    for (var address : List.of("/feeds/dataset/nosuch.atom", "/feeds/group/nosuch.atom", "/feeds/tag/nosuch.atom",
        "/feeds/organization/nosuch.atom", "/feeds/group/op_nosuch.atom")) {
      assertThat(web.get().uri(address)).as(address).hasStatus(404);
    }
  }

  @Test
  void pagesTellWhereTheirFeedIs() {
    assertThat(web.get().uri("/az/open-data")).bodyText()
        .contains("type=\"application/atom+xml\" href=\"/feeds/dataset.atom\"");
    assertThat(web.get().uri("/az/open-data/trials")).bodyText()
        .contains("type=\"application/atom+xml\" href=\"/feeds/dataset/trials.atom\"");
  }

  private Document feed(String address) throws Exception {
    var answer = web.get().uri(address).exchange().getResponse();
    assertThat(answer.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder()
        .parse(new InputSource(new StringReader(answer.getContentAsString(StandardCharsets.UTF_8))));
  }

  private static List<String> texts(Element feed, String name) {
    var found = new ArrayList<String>();
    var elements = feed.getElementsByTagName(name);
    for (int i = 0; i < elements.getLength(); i++) found.add(elements.item(i).getTextContent());
    return found;
  }
}
