package az.rayon.directory.keeping;

import static az.rayon.directory.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.directory.Desk;
import az.rayon.directory.Directory;
import az.rayon.directory.DirectoryTest;
import az.rayon.directory.PostVacated;
import az.rayon.directory.Vacated;
import az.rayon.directory.importing.SampleDirectory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.MultiValueMap;

/// Posts and who holds them.
@DirectoryTest
class PostDeskTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  SampleDirectory sample;
  @Autowired
  Directory directory;
  @Autowired
  Vacated vacated;

  private Desk desk;

  @BeforeEach
  void theDemonstrationIsThere() {
    desk = Desk.of(web, sample);
  }

  @Test
  void aPostWhoseHolderLeavesIsToldVacant() {
    desk.post("/posts/new", post());
    var post = directory.listPosts(TODAY).stream().filter(each -> each.code().equals(desk.code())).findFirst()
        .orElseThrow();
    appoint("");
    assertThat(vacated.posts()).extracting(PostVacated::post).doesNotContain(post.id());
    assertThat(directory.findPost(post.id(), TODAY).orElseThrow().holder()).isPresent();

    var ended = appointment("31.10.2026");
    ended.set("seen", desk.seen("appointments"));
    assertThat(desk.post("/appointments/" + desk.code() + "/2026-01-01", ended))
        .hasStatus(303);
    assertThat(vacated.posts()).contains(new PostVacated(post.id(), LocalDate.of(2026, 11, 1)));
    assertThat(directory.findPost(post.id(), TODAY).orElseThrow().holder()).isEmpty();
  }

  @Test
  void postsOfOneNameAreToldApartByTheirUnits() {
    desk.post("/posts/new", post());

    assertThat(desk.get("/posts?q=" + desk.code())).bodyText()
        .contains("Sınaq vəzifəsi – Hüquq şöbəsi");
    assertThat(desk.get("/appointments/new")).bodyText()
        .contains("Sınaq vəzifəsi – Hüquq şöbəsi</option>");
  }

  private MultiValueMap<String, String> post() {
    return form(Map.of("code", desk.code(), "unit", "huquq", "title_az", "Sınaq vəzifəsi", "from", "01.01.2026"));
  }

  private MultiValueMap<String, String> appointment(String until) {
    return form(Map.of("post", desk.code(), "person", "qocayev-ali", "from", "01.01.2026", "until", until));
  }

  private void appoint(String until) {
    assertThat(desk.post("/appointments/new", appointment(until)))
        .hasStatus(303);
  }

  private static MultiValueMap<String, String> form(Map<String, String> cells) {
    return MultiValueMap.fromSingleValue(new HashMap<>(cells));
  }
}
