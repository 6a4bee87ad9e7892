package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Organisation;
import az.rayon.appeals.register.Author.Person;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.kernel.Role;
import java.util.HashMap;
import java.util.List;
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

  @Test
  void whatWasRegisteredWronglyIsCorrectedAndWhatItWasIsKept() {
    var appeal = anAppeal().by(new Person("MMC", "Samux Aqro", "", new Contacts("", "agro@demo.invalid", ""))).build();
    appeals.add(appeal);
    var path = "/az/desk/appeals/" + appeal.number();
    var desk = new Portal(web, anOfficial(Role.REGISTRAR));
    assertThat(body(desk.get(path + "/correct"))).contains("value=\"Samux Aqro\"");
    var typed = new HashMap<>(Map.of("version", "0", "kind", "COMPLAINT", "topic", "gas", "who", "organisation",
        "organisation", "Samux Aqro MMC", "email", "agro@demo.invalid"));
    assertThat(desk.post(path + "/correct", typed)).hasStatus(422);
    typed.put("reason", "Səhv oxunub.");
    typed.put("topic", "mars");
    assertThat(desk.post(path + "/correct", typed)).hasStatus(422);
    typed.put("topic", "gas");
    onward(desk.post(path + "/correct", typed));

    var filing = appeals.get(appeal.number()).filing();
    assertThat(filing.author()).isEqualTo(new Organisation("Samux Aqro MMC", new Contacts("", "agro@demo.invalid",
        "")));
    assertThat(List.of(filing.kind().name(), filing.topic())).containsExactly("COMPLAINT", "gas");
    assertThat(body(desk.get(path))).contains("Ərizə → Şikayət · Yol və küçə → Qaz", "Səhv oxunub.");
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
