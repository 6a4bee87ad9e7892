package az.rayon.appeals.open311;

import static az.rayon.accounts.Visits.body;
import static az.rayon.appeals.open311.Program.REAL;
import static az.rayon.appeals.open311.Program.json;
import static az.rayon.appeals.open311.Program.text;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.AskingAuthors;
import az.rayon.appeals.register.ClosingAppeals;
import az.rayon.kernel.Outcome.Done;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// FixMyStreet's extension: what happened to a request, and what its program adds.
@AppealsTest
class UpdateTests extends CallingProgram {

  @Autowired
  ClosingAppeals closing;

  @Autowired
  AskingAuthors asking;

  @Test
  void everyEndHasAWordThatFixMyStreetKnows() {
    var fixed = program.send(REAL, program.request());
    office.answer(fixed, Result.PARTLY_SATISFIED, "Qismən.");
    var declined = program.send(REAL, program.request());
    office.answer(declined, Result.DECLINED, "Səbəb: …");
    var forwarded = program.send(REAL, program.request());
    assertThat(closing.forward(forwarded, 0, List.of("su"), "Su xətti onlarındır", registrar)).isInstanceOf(Done.class);
    var left = program.send(REAL, program.request());
    assertThat(closing.leaveUnexamined(left, 0, Ground.INSUFFICIENT, "Yer aydın deyil", registrar))
        .isInstanceOf(Done.class);

    assertThat(lastStatus(fixed)).isEqualTo("fixed");
    assertThat(lastStatus(declined)).isEqualTo("no_further_action");
    assertThat(lastStatus(forwarded)).isEqualTo("not_councils_responsibility");
    assertThat(lastStatus(left)).isEqualTo("no_further_action");
    assertThat(program.own(REAL, forwarded).get("status_notes").asString())
        .contains("Aidiyyəti üzrə göndərilib", "Su Ehtiyatları", "Su xətti");
  }

  @Test
  void updatesTellWhatHappenedSinceAndOnlyToTheOneThatAsked() {
    var before = clock.instant();
    var number = program.send(REAL, program.request());
    assertThat(updates(program, Map.of())).as("that it came is no news").isEmpty();
    office.answer(number, Result.EXPLAINED, "İzah.");
    var query = Map.of("start_date", before.toString(), "end_date", clock.instant().plusSeconds(1).toString());
    assertThat(updates(program, query)).hasSize(2);
    var update = json(program.get(REAL + "/servicerequestupdates.json", program.keyed(query))).get(1);
    assertThat(List.copyOf(update.propertyNames())).containsExactly("update_id", "service_request_id", "status",
        "updated_datetime", "description", "media_url", "external_status_code");
    assertThat(update.get("status").asString()).isEqualTo("closed");
    assertThat(update.get("description").asString()).contains("İzah.");
    assertThat(updates(program, Map.of("end_date", before.toString()))).isEmpty();
    assertThat(updates(Program.with(web, keys), Map.of())).isEmpty();
    assertThat(text(program.get(REAL + "/servicerequestupdates.xml", program.keyed(Map.of()))))
        .contains("<service_request_updates><request_update><update_id>", "<status>in_progress</status>");
  }

  @Test
  void whatIsAddedStandsInTheHistoryAndMovesNothing() {
    var number = program.send(REAL, program.request());
    var more = Map.of("api_key", program.secret(), "service_request_id", number, "update_id", "77", "status", "FIXED",
        "updated_datetime", "2026-11-28T10:00:00Z", "description", "Özümüz düzəltdik", "first_name", "Gülşən",
        "last_name", "-");
    var added = json(program.post(REAL + "/servicerequestupdates.json", more)).get(0).get("update_id").asString();

    assertThat(appeals.get(number).open()).isTrue();
    assertThat(body(new Portal(web, registrar).get("/az/desk/appeals/" + number)))
        .contains("Müraciət edən əlavə etdi", "Özümüz düzəltdik", "FIXED", "Yazan: Gülşən");
    var back = json(program.get(REAL + "/servicerequestupdates.json", program.keyed(Map.of()))).get(0);
    assertThat(back.get("update_id").asString()).isEqualTo(added);
    assertThat(back.get("description").asString()).isEqualTo("Özümüz düzəltdik");
    assertThat(text(program.post(REAL + "/servicerequestupdates.xml", more))).as("sent again")
        .contains("<service_request_updates><request_update><update_id>" + added + "</update_id>");
    assertThat(updates(program, Map.of())).hasSize(1);
  }

  @Test
  void theProgramReadsTheQuestionOfTheDeskAndItsUpdateAnswers() {
    var number = program.send(REAL, program.request());
    assertThat(asking.ask(number, 0, "Hansı küçədir?", registrar)).isInstanceOf(Done.class);
    assertThat(json(program.get(REAL + "/servicerequestupdates.json", program.keyed(Map.of()))).get(0)
        .get("description").asString()).contains("izahat istənildi", "Hansı küçədir?");
    program.post(REAL + "/servicerequestupdates.json", Map.of("api_key", program.secret(), "service_request_id", number,
        "description", "Nizami küçəsi"));

    assertThat(body(new Portal(web, registrar).get("/az/desk/appeals/" + number)))
        .contains("Müraciət edən suala cavab verdi", "Nizami küçəsi").doesNotContain("Hələ cavab verilməyib");
    assertThat(json(program.get(REAL + "/servicerequestupdates.json", program.keyed(Map.of()))).get(1)
        .get("description").asString()).isEqualTo("Nizami küçəsi");
  }

  @Test
  void nobodyAddsToWhatTheyHaveNotSent() {
    var number = program.send(REAL, program.request());
    var other = Program.with(web, keys);
    isRefused(other.post(REAL + "/servicerequestupdates.json", Map.of("api_key", other.secret(),
        "service_request_id", number, "description", "Mənim deyil")), 404, "service_request_id");
    isRefused(program.post(REAL + "/servicerequestupdates.json", Map.of("api_key", program.secret())), 400,
        "service_request_id: ", "description: ");
    isRefused(program.post(REAL + "/servicerequestupdates.json", Map.of("api_key", program.secret(),
        "service_request_id", number, "status", "vanished", "updated_datetime", "now")), 400, "status: ", "FIXED",
        "updated_datetime: ");
  }

  private String lastStatus(String number) {
    var found = updates(program, Map.of("service_request_id", number));
    return found.getLast();
  }

  private static List<String> updates(Program by, Map<String, String> query) {
    var answer = by.get(REAL + "/servicerequestupdates.json", by.keyed(query));
    assertThat(answer).hasStatusOk();
    return json(answer).valueStream().map(each -> each.get("status").asString()).toList();
  }
}
