package az.rayon.opendata;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OpenDataTest
class StoriesTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  JdbcClient db;

  final Official editor = anOfficial(Role.EDITOR);
  UUID id = UUID.randomUUID();
  String slug = "";

  @BeforeEach
  void aNewStory() {
    id = UUID.randomUUID();
    slug = "hekaye-" + id;
  }

  @Test
  void aDraftIsNobodysAndAPublishedStoryEverybodys() {
    assertThat(keep(id, story(), editor)).isEqualTo(303);
    assertThat(status("/az/open-data/stories/" + slug)).isEqualTo(404);
    assertThat(body("/az/open-data/stories")).doesNotContain(slug);
    assertThat(post("/publish", editor)).isEqualTo(303);
    assertThat(body("/az/open-data/stories/" + slug)).contains("<h1", "Sınaqlar nə deyir", "&lt;b&gt;qalın&lt;/b&gt;",
        "İkinci abzas", "<svg", "Qrafik canlıdır", "/az/series/trials.received?by=month&amp;from=2025-01-01");
    assertThat(body("/ru/open-data/stories/" + slug)).contains("Что говорят пробы");
    assertThat(body("/az/open-data/stories")).contains(slug);
    assertThat(body("/az/search?q=sinaqlar")).contains("/az/open-data/stories/" + slug);
    assertThat(post("/withdraw", editor)).isEqualTo(303);
    assertThat(status("/az/open-data/stories/" + slug)).isEqualTo(404);
  }

  @Test
  void aFrozenChartStaysAsItWas() {
    var view = "trials_" + id.toString().substring(0, 8);
    db.sql("create view open_data.%s as select 'bir' as kind union all select 'bir'".formatted(view)).update();
    var story = story();
    story.put("chart", "/az/open-data/" + view + "?by=kind");
    story.put("live", "false");
    assertThat(keep(id, story, editor)).isEqualTo(303);
    assertThat(post("/publish", editor)).isEqualTo(303);
    var before = body("/az/open-data/stories/" + slug);
    assertThat(before).contains("bir", "kimi saxlanılıb");
    db.sql("create or replace view open_data.%s as select 'iki' as kind".formatted(view)).update();
    assertThat(body("/az/open-data/stories/" + slug)).contains("bir").doesNotContain(">iki<");
    db.sql("drop view open_data." + view).update();
    assertThat(body("/en/open-data/stories/" + slug)).contains("bir");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/az/series/no.such", "https://evil.invalid/az/plans",
      "/az/open-data/pg_class?by=relname",
      "/az/open-data/trials", "/az/open-data/trials?by=no", "javascript:alert(1)", "/az/series/trials.received?by=no",
      "/az/open-data/trials?by=channel&from=gestern", "http://[bad"})
  void whatIsNoChartIsToldAndNothingTypedIsLost(String address) {
    var story = story();
    story.put("chart", address);
    var answer = send("/az/desk/stories/" + id, story, editor);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("qrafik yoxdur", "Sınaqlar nə deyir", "Bir &lt;b&gt;qalın&lt;/b&gt; söz.");
  }

  @Test
  void whoWasSlowerIsToldAndKeepsWhatWasTyped() {
    keep(id, story(), editor);
    var change = story();
    change.put("fresh", "false");
    change.put("version", "0");
    assertThat(keep(id, change, editor)).isEqualTo(303);
    change.put("titleAz", "Mən də dəyişdim");
    var late = send("/az/desk/stories/" + id, change, editor);
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(text(late)).contains("Mən də dəyişdim", "başqası dəyişib");
    assertThat(keep(UUID.randomUUID(), story(), editor)).as("the name is taken").isEqualTo(422);
    assertThat(keep(id, story(), editor)).as("sent twice, kept once").isEqualTo(303);
  }

  @Test
  void onlyAnEditorWrites() {
    for (var role : Role.values()) {
      if (role == Role.EDITOR) continue;
      assertThat(keep(id, story(), anOfficial(role))).as(role.name()).isEqualTo(403);
      assertThat(post("/publish", anOfficial(role))).as(role.name()).isEqualTo(403);
    }
    assertThat(text(send("/az/desk/stories/" + id, Map.of(), editor))).contains("Başlığı yazın", "Mətni yazın");
  }

  private Map<String, String> story() {
    var story = new LinkedHashMap<String, String>();
    story.put("fresh", "true");
    story.put("version", "0");
    story.put("slug", slug);
    story.put("titleAz", "Sınaqlar nə deyir");
    story.put("titleEn", "What trials say");
    story.put("titleRu", "Что говорят пробы");
    story.put("textAz", "Bir <b>qalın</b> söz.\n\nİkinci abzas.");
    story.put("textEn", "One.");
    story.put("textRu", "Одно.");
    story.put("chart", "https://samux.example.az/az/series/trials.received?by=month&from=2025-01-01&to=2025-06-30");
    story.put("live", "true");
    return story;
  }

  private int keep(UUID key, Map<String, String> story, Official by) {
    return send("/az/desk/stories/" + key, story, by).getStatus();
  }

  private int post(String deed, Official by) {
    return send("/az/desk/stories/" + id + deed, Map.of(), by).getStatus();
  }

  private MockHttpServletResponse send(String address, Map<String, String> form, Official by) {
    var request = web.post().uri(address);
    form.forEach(request::param);
    return request.with(signedIn(by)).exchange().getResponse();
  }

  private int status(String address) {
    return web.get().uri(address).exchange().getResponse().getStatus();
  }

  private String body(String address) {
    return text(web.get().uri(address).exchange().getResponse());
  }

  private static String text(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
