package az.rayon.appeals.following;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Browsing;
import az.rayon.accounts.Passes;
import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.Zipped;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Claimant;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What whoever wrote an appeal does with it, by number and PIN or from their account.
@AppealsTest
class OwnDeedsTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  RatingAnswers rating;

  @Autowired
  Passes passes;

  @Autowired
  JdbcClient db;

  @Autowired
  Clock clock;

  final Actor.Citizen author = aCitizen();

  @Test
  void withTheReceiptAloneSomebodyAddsPapersAndTakesAllAlong() throws IOException {
    var visitor = Portal.visitor(web);
    var receipt = visitor.handIn(ofAnAppeal());
    var path = onward(visitor.post("/az/appeals/follow", Map.of("number", receipt.number(), "pin", receipt.pin())));

    assertThat(visitor.post(path + "/papers", Map.of("text", " "))).hasStatus(422);
    var added = web.post().uri(URI.create(path + "/papers")).multipart()
        .file(new MockMultipartFile("files", "Plan.pdf", "application/pdf", Browsing.pdf()))
        .param("text", "Planı göndərirəm")
        .with(Visits.signedIn(new Actor.Visitor())).exchange();
    assertThat(onward(added)).isEqualTo(path);
    assertThat(body(visitor.get(path))).contains("Planı göndərirəm", "Plan.pdf");
    assertThat(Zipped.of(visitor.get(path + "/export.zip")).names()).containsExactly(receipt.number() + ".json",
        receipt.number() + "/1-Plan.pdf");
  }

  @Test
  void aFileThatIsNoneIsRefusedAndNothingIsKept() {
    var appeal = add(new State.Examined(ROADS, null));
    var answer = web.post().uri(URI.create("/az/me/appeals/" + appeal.number() + "/papers")).multipart()
        .file(new MockMultipartFile("files", "virus.pdf", "application/pdf", new byte[]{'M', 'Z', 0, 3, 0, 0}))
        .param("text", "Bax").with(Visits.signedIn(author)).exchange();

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Bax");
    assertThat(body(new Portal(web, author).get("/az/me/appeals/" + appeal.number()))).doesNotContain("virus.pdf");
  }

  @Test
  void confidentialityIsDemandedAndLetGoWhileTheAppealIsOpen() {
    var appeal = add(new State.Examined(ROADS, null));
    var portal = new Portal(web, author);
    var path = "/az/me/appeals/" + appeal.number();
    assertThat(body(portal.get(path))).contains("Məxfilik tələb et");
    onward(portal.post(path + "/confidential", Map.of("version", "0", "demanded", "yes")));
    assertThat(appeals.get(appeal.number()).marks().confidential()).isTrue();
    assertThat(body(new Portal(web, anOfficial(Role.REGISTRAR)).get("/az/desk/appeals/" + appeal.number())))
        .contains("Məxfilik tələb edilib");
    assertThat(body(portal.get(path + "/confidential"))).contains("Məxfilik tələbini götür", "value=\"no\"");
    var late = portal.post(path + "/confidential", Map.of("version", "0", "demanded", "no"));
    assertThat(late).as("made from what it was before").hasStatus(409);
    onward(portal.post(path + "/confidential", Map.of("version", "1", "demanded", "no")));
    assertThat(appeals.get(appeal.number()).marks().confidential()).isFalse();
    assertThat(new Portal(web, aCitizen()).post(path + "/confidential", Map.of("version", "2", "demanded", "yes")))
        .hasStatus(404);
    assertThat(portal.post("/az/me/appeals/" + answered().number() + "/confidential",
        Map.of("version", "0", "demanded", "yes"))).hasStatus(409);
  }

  @Test
  void theAnswerIsRatedAndTheRatingMayChange() {
    var appeal = answered();
    var portal = new Portal(web, author);
    var path = "/az/me/appeals/" + appeal.number();

    assertThat(portal.post(path + "/rate", Map.of("score", "6"))).hasStatus(422);
    onward(portal.post(path + "/rate", Map.of("score", "2", "text", "Gec oldu")));
    onward(portal.post(path + "/rate", Map.of("score", "4")));
    assertThat(body(portal.get(path))).contains("5-dən 4", "Qiyməti dəyiş");
    assertThat(db.sql("select score from open_data.appeal_ratings where number = ?").param(appeal.number())
        .query(Integer.class).list()).containsExactly(4);
  }

  @Test
  void nobodyRatesForThePerson() {
    var appeal = answered();
    for (var other : List.of(new Actor.Visitor(), aCitizen(), anOfficial(Role.REGISTRAR), anOfficial(ROADS,
        Role.EXECUTOR))) {
      assertThat(rating.rate(appeal, 5, "", Claimant.of(appeal, other))).as(other.toString())
          .isEqualTo(new Refused<>(Refusal.NOT_YOURS));
    }
    var open = add(new State.Examined(ROADS, null));
    assertThat(rating.rate(open, 5, "", Claimant.of(open, author))).isEqualTo(new Refused<>(Refusal.NOT_ANSWERED));
  }

  @Test
  void notSolvedGoesBackToTheUnit() {
    var appeal = answered();
    var portal = new Portal(web, author);
    var path = "/az/me/appeals/" + appeal.number();

    assertThat(portal.post(path + "/unsolved", Map.of("version", "0", "text", ""))).hasStatus(422);
    onward(portal.post(path + "/unsolved", Map.of("version", "0", "text", "Çuxur qalıb")));
    assertThat(appeals.get(appeal.number()).state()).isEqualTo(new State.Examined(ROADS, null));
    assertThat(body(portal.get(path))).contains("Çuxur qalıb");
    var again = portal.post(path + "/unsolved", Map.of("version", "0", "text", "Yenə"));
    assertThat(again).hasStatus(409);
    assertThat(body(again)).contains("Yenə");
  }

  @Test
  void aComplaintIsAnAppealOfItsOwnAndTheSameFormMakesOne() {
    var appeal = answered();
    var portal = new Portal(web, author);
    var key = UUID.randomUUID().toString();
    var form = Map.of("version", "0", "text", "Cavab düz deyil", "submission", key);
    var first = onward(portal.post("/az/me/appeals/" + appeal.number() + "/complain", form));
    var second = onward(portal.post("/az/me/appeals/" + appeal.number() + "/complain", form));

    assertThat(first).isEqualTo(second).endsWith("/appeals/new/" + key + "/receipt");
    var complaint = appeals.findSubmission(UUID.fromString(key)).orElseThrow();
    assertThat(complaint.marks().kin().about()).isEqualTo(appeal.id());
  }

  @Test
  void whoeverCameWithThePinTakesItBackToo() {
    var visitor = Portal.visitor(web);
    var receipt = visitor.handIn(ofAnAppeal());
    var path = onward(visitor.post("/az/appeals/follow", Map.of("number", receipt.number(), "pin", receipt.pin())));

    onward(visitor.post(path + "/withdraw", Map.of("version", "0")));
    assertThat(appeals.get(receipt.number()).open()).isFalse();
    assertThat(visitor.post(path + "/papers", Map.of("text", "Gec"))).hasStatus(409);
  }

  @Test
  void somebodyElsesAppealIsNotThere() {
    var appeal = answered();
    for (var other : List.of(aCitizen(), Visits.aDelegate(), anOfficial(Role.REGISTRAR))) {
      var stranger = new Portal(web, other);
      assertThat(stranger.get("/az/me/appeals/" + appeal.number() + "/rate")).hasStatus(404);
      assertThat(stranger.post("/az/me/appeals/" + appeal.number() + "/withdraw", Map.of("version", "0")))
          .hasStatus(404);
    }
    assertThat(Portal.visitor(web).post("/az/me/appeals/" + appeal.number() + "/rate", Map.of("score", "1")))
        .hasStatus(303);
  }

  @Test
  void whatWasTypedWhileThePassEndedComesBack() {
    var appeal = answered();
    var old = passes.make(appeal.id(), clock.instant().minus(Duration.ofHours(1)));
    var answer = Portal.visitor(web).post("/az/appeals/follow/" + old + "/unsolved",
        Map.of("version", "0", "text", "Uzun-uzadı yazdığım"));

    assertThat(answer).hasStatus(404);
    assertThat(body(answer)).contains("Uzun-uzadı yazdığım", "Yazdığınız itməyib");
    assertThat(appeals.get(appeal.number()).open()).isFalse();
  }

  private Appeal answered() {
    return add(new State.Answered(ROADS, null, Result.EXPLAINED, "Belədir.", UUID.randomUUID(), clock.instant()));
  }

  private Appeal add(State state) {
    var appeal = anAppeal().from(author.id()).received(clock.instant()).in(state).build();
    appeals.add(appeal);
    return appeals.get(appeal.number());
  }
}
