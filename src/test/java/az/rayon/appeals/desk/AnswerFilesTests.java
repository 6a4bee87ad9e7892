package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.Portal.found;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Browsing;
import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.AppealBuilder;
import az.rayon.appeals.register.Appeals;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Role;
import az.rayon.notifications.Letters;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The files of an answer, from whoever writes it to whoever it is written to.
@AppealsTest
class AnswerFilesTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  Letters letters;

  @Autowired
  Clock clock;

  @Test
  void theyReachWhoeverWroteTheAppealWithTheAnswerAndNobodyElse(Scenario scenario) {
    var author = Portal.visitor(web);
    var fields = ofAnAppeal();
    var receipt = author.handIn(fields);
    var path = "/az/desk/appeals/" + receipt.number();
    onward(new Portal(web, anOfficial(Role.REGISTRAR)).post(path + "/route",
        Map.of("version", "0", "unit", ROADS.toString())));
    var unit = new Portal(web, anOfficial(ROADS, Role.EXECUTOR));
    attach(unit, path, "xerite.pdf");
    assertThat(body(unit.get(path + "/answer"))).contains("xerite.pdf", "name=\"files\"");
    var own = onward(author.post("/az/appeals/follow", Map.of("number", receipt.number(), "pin", receipt.pin())));
    assertThat(body(author.get(own))).doesNotContain("xerite.pdf");

    scenario.stimulate(() -> unit.post(path + "/answer", answered("1")))
        .andWaitForStateChange(() -> letters.to(fields.get("email")), all -> all.size() > 2)
        .andVerify(all -> assertThat(all.getLast().text()).contains("1 fayl").doesNotContain("xerite"));
    var address = found("href=\"([^\"]+/files/[^\"]+)\"", body(author.get(own)));
    assertThat(author.get(address)).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
    var key = address.replaceAll(".*/", "");
    assertThat(Portal.visitor(web).get("/documents/" + key)).hasStatus(404);
    assertThat(author.get(own + "/files/" + UUID.randomUUID())).hasStatus(404);
    assertThat(unit.get("/documents/" + key)).hasStatusOk();
    assertThat(new Portal(web, anOfficial(Role.EXECUTOR)).get("/documents/" + key)).hasStatus(404);
    assertThat(unit.post(path + "/files/" + key + "/remove", Map.of())).as("given is given").hasStatus(403);
    assertThat(new String(author.get(own + "/export.zip").getResponse().getContentAsByteArray(),
        StandardCharsets.ISO_8859_1)).contains("xerite.pdf");
  }

  @Test
  void whoeverApprovesTheAnswerApprovesItsFiles() {
    var account = UUID.randomUUID();
    var appeal = add(anAppeal().from(account).in(new State.Drafted(ROADS, null, Result.EXPLAINED, "Bəli.",
        UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.MICROS))));
    var author = new Portal(web, new Citizen(account));
    var head = new Portal(web, anOfficial(Role.HEAD));
    attach(new Portal(web, anOfficial(ROADS, Role.EXECUTOR)), path(appeal), "serencam.pdf");

    assertThat(head.post(path(appeal) + "/approve", Map.of("version", "0"))).as("read without it").hasStatus(409);
    assertThat(body(head.get(path(appeal) + "/approve"))).contains("serencam.pdf");
    assertThat(body(author.get("/az/me/appeals/" + appeal.number()))).doesNotContain("serencam.pdf");
    onward(head.post(path(appeal) + "/approve", Map.of("version", "1")));
    var address = found("href=\"(/documents/[^\"]+)\"", body(author.get("/az/me/appeals/" + appeal.number())));
    assertThat(author.get(address)).hasStatusOk();
    assertThat(new Portal(web, Visits.aCitizen()).get(address)).hasStatus(404);
  }

  @Test
  void eachAnswerKeepsItsOwnFiles() {
    var account = UUID.randomUUID();
    var appeal = add(anAppeal().from(account).onDesk(ROADS));
    var path = path(appeal);
    var unit = new Portal(web, anOfficial(ROADS, Role.EXECUTOR));
    attach(unit, path, "evvelki.pdf");
    attach(unit, path, "artiq.pdf");
    var superfluous = found("(?s)artiq\\.pdf</dt>.*?action=\"([^\"]+/remove)\"", body(unit.get(path + "/files")));
    onward(unit.post(superfluous, Map.of()));
    onward(unit.post(path + "/answer", answered("0")));
    onward(new Portal(web, anOfficial(Role.REGISTRAR)).post(path + "/unsolved",
        Map.of("version", "1", "reason", "Xəritə başqa kəndindir.")));

    assertThat(body(unit.get(path + "/files"))).as("with the new answer").doesNotContain("evvelki.pdf");
    assertThat(body(new Portal(web, new Citizen(account)).get("/az/me/appeals/" + appeal.number())))
        .contains("evvelki.pdf").doesNotContain("artiq.pdf");
  }

  @Test
  void onlyWhoeverAnswersPutsFilesToIt() {
    var path = path(add(anAppeal().onDesk(ROADS)));
    for (var role : List.of(Role.REGISTRAR, Role.AUDITOR)) {
      assertThat(new Portal(web, anOfficial(ROADS, role)).get(path + "/files")).hasStatus(403);
    }
    assertThat(new Portal(web, anOfficial(Role.HEAD)).get(path + "/files")).hasStatus(403);
    assertThat(new Portal(web, anOfficial(Role.EXECUTOR)).get(path + "/files")).hasStatus(404);
    var unit = new Portal(web, anOfficial(ROADS, Role.EXECUTOR));
    var refused = unit.send(path + "/files", Map.of(),
        new MockMultipartFile("files", "virus.pdf", "application/pdf", new byte[]{'M', 'Z', 0}));
    assertThat(refused).hasStatus(422);
    assertThat(body(refused)).contains("govuk-error-summary");
    for (int i = 0; i < 10; i++) attach(unit, path, i + ".pdf");
    assertThat(unit.send(path + "/files", Map.of(), Browsing.pdf("files", "11.pdf"))).hasStatus(422);
  }

  private static void attach(Portal by, String path, String name) {
    assertThat(onward(by.send(path + "/files", Map.of(), Browsing.pdf("files", name)))).isEqualTo(path + "/files");
  }

  private static Map<String, String> answered(String version) {
    return Map.of("version", version, "result", "SATISFIED", "text", "Xəritə əlavədədir.");
  }

  private Appeal add(AppealBuilder builder) {
    var appeal = builder.build();
    appeals.add(appeal);
    return appeal;
  }

  private static String path(Appeal appeal) {
    return "/az/desk/appeals/" + appeal.number();
  }
}
