package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.kernel.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class ClassifyingTests {

  static final Map<String, String> READ = Map.of("version", "0", "kind", "COMPLAINT", "topic", "gas");

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Test
  void whatAMessageAsksForIsPutRightByWhoeverReadIt() {
    var path = path(Channel.EMAIL);
    var desk = new Portal(web, anOfficial(Role.REGISTRAR));
    assertThat(body(desk.get(path))).contains("name=\"topic\"", "name=\"kind\"");
    assertThat(desk.post(path, Map.of("version", "0", "kind", "COMPLAINT", "topic", "mars"))).hasStatus(422);
    onward(desk.post(path, READ));

    var filing = appeals.get(number(path)).filing();
    assertThat(filing.topic()).isEqualTo("gas");
    assertThat(filing.kind()).isEqualTo(Kind.COMPLAINT);
  }

  @Test
  void whatThePersonChoseStays() {
    var path = path(Channel.PORTAL);
    var desk = new Portal(web, anOfficial(Role.REGISTRAR));
    assertThat(body(desk.get(path))).doesNotContain("name=\"topic\"");
    onward(desk.post(path, READ));

    assertThat(appeals.get(number(path)).filing().topic()).isEqualTo("roads");
  }

  private String path(Channel channel) {
    var appeal = anAppeal().through(channel).build();
    appeals.add(appeal);
    return "/az/desk/appeals/" + appeal.number() + "/mark";
  }

  private static String number(String path) {
    return path.split("/")[4];
  }
}
