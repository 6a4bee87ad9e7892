package az.rayon.services.applications;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.a;
import static az.rayon.services.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.Portal;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What whoever applied sees and does, with number and PIN or from their account.
@ServicesTest
class FollowingApplicationsTests extends FollowedApplication {

  @Test
  void aWrongPinOpensNothingAndGuessingEnds() {
    var wrong = Map.of("number", number, "pin", "00000000");
    assertThat(visitor().post("/az/applications/follow", wrong)).hasStatus(422);
    assertThat(visitor().post("/az/applications/follow", Map.of("number", "", "pin", "1"))).hasStatus(422);
    assertThat(visitor().post("/az/applications/follow", Map.of("number", number, "pin", ""))).hasStatus(422);
    for (int i = 0; i < 8; i++) visitor().post("/az/applications/follow", wrong);
    var right = visitor().post("/az/applications/follow", Map.of("number", number, "pin", pin));
    assertThat(right).hasStatus(429);
    assertThat(body(right)).contains("15 dəqiqədən sonra");
  }

  @Test
  void aForgedPassOpensNothing() {
    assertThat(visitor().get("/az/applications/follow/AAAA")).hasStatus(404);
    assertThat(visitor().post("/az/applications/follow/AAAA/withdraw", Map.of())).hasStatus(404);
  }

  @Test
  void noBrowserKeepsWhatAPassOpens() {
    var answer = visitor().get(pass()).getResponse();
    assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
  }

  @Test
  void aMessageGoesBothWays() {
    assertThat(visitor().post(pass() + "/write", Map.of("text", " "))).hasStatus(422);
    assertThat(visitor().post(pass() + "/write", Map.of("text", "Nə vaxt hazır olar?"))).hasStatus(303);
    assertThat(body(new Portal(web, executor).get("/az/desk/applications/" + number)))
        .contains("Nə vaxt hazır olar?");
    assertThat(new Portal(web, executor).post("/az/desk/applications/" + number + "/write",
        Map.of("text", "Sabah."))).hasStatus(303);
    assertThat(body(visitor().get(pass()))).contains("Sabah.");
  }

  @Test
  void aRefusalNamesItsGroundAndTheRemedyAndCanBeObjectedTo() {
    deciding.decline(seen(), "NOT_PROVED", "Qohumluq təsdiqlənmədi.", executor);
    var pass = pass();
    assertThat(body(visitor().get(pass))).contains("Göstərilənlər sənədlə təsdiqlənmədi", "Qohumluq təsdiqlənmədi.",
        "1036-IIQ", "Qərarla razı deyiləm");
    assertThat(visitor().post(pass + "/object", form(Map.of("objection", "")))).hasStatus(422);
    assertThat(visitor().post(pass + "/object", form(Map.of("objection", "Şəhadətnamə əlavə etmişdim."))))
        .hasStatus(303);
    assertThat(body(visitor().get(pass))).contains("Etiraza baxılır", "Şəhadətnamə əlavə etmişdim.");
    deciding.reopen(seen(), "Haqlısınız.", a(Role.HEAD));
    var reopened = applications.get(number);
    assertThat(reopened.state()).isEqualTo(new State.UnderReview(unit));
    assertThat(reopened.term().rule()).isEqualTo("service.decision.family");
  }

  @Test
  void whoAppliedTakesItBackOnce() {
    assertThat(visitor().post(pass() + "/withdraw", form(Map.of()))).hasStatus(303);
    assertThat(applications.get(number).state()).isInstanceOf(State.Withdrawn.class);
    var twice = visitor().post(pass() + "/withdraw", form(Map.of()));
    assertThat(twice).hasStatus(409);
    assertThat(body(twice)).contains("qərar artıq verilib");
  }

  @Test
  void anAccountSeesItsOwnAndNobodyElses() {
    var person = new Actor.Citizen(UUID.randomUUID());
    var own = taking.take(aSubmission().from(person.id()).build(), person).number();
    var mine = new Portal(web, person);
    assertThat(body(mine.get("/az/me/applications"))).contains(own).doesNotContain(number);
    assertThat(mine.get("/az/me/applications/" + own)).hasStatus(200);
    assertThat(mine.get("/az/me/applications/" + number)).hasStatus(404);
    assertThat(mine.post("/az/me/applications/" + number + "/withdraw", form(Map.of()))).hasStatus(404);
    assertThat(onward(mine.get("/az/applications/" + own))).isEqualTo("/az/me/applications/" + own);
    assertThat(onward(visitor().get("/az/applications/" + own)))
        .isEqualTo("/az/applications/follow?number=" + own);
    assertThat(new Portal(web, new Actor.Citizen(UUID.randomUUID())).get("/az/me/applications/" + own))
        .hasStatus(404);
  }
}
