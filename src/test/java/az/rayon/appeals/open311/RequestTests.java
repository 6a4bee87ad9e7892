package az.rayon.appeals.open311;

import static az.rayon.accounts.Visits.body;
import static az.rayon.appeals.open311.Program.REAL;
import static az.rayon.appeals.open311.Program.TRIAL;
import static az.rayon.appeals.open311.Program.encode;
import static az.rayon.appeals.open311.Program.json;
import static az.rayon.appeals.open311.Program.text;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a request becomes, who reads what of it, and what comes back.
@AppealsTest
class RequestTests extends CallingProgram {

  @Autowired
  ForgettingTrials forgetting;

  @Test
  void itIsAnAppealOnTheDeskAtOnce() {
    var sent = program.request("attribute[KIND]", "COMPLAINT");
    sent.put("attribute[SETTLEMENT]", "fuzuli");
    sent.put("attribute[PATRONYMIC]", "İlqar qızı");
    sent.put("attribute[fixmystreet_id]", "4711");
    sent.put("media_url", "https://example.az/a.jpg?x=1&y=2");
    sent.put("address_string", "Nizami küçəsi 5");
    var number = program.send(REAL, sent);

    var filing = appeals.get(number).filing();
    assertThat(filing.channel()).isEqualTo(Channel.OPEN311);
    assertThat(filing.kind()).isEqualTo(Kind.COMPLAINT);
    assertThat(filing.settlement()).isEqualTo("fuzuli");
    assertThat(filing.author().name()).isEqualTo("Nümunəyeva Gülşən İlqar qızı");
    assertThat(filing.author().contacts().email()).isEqualTo(sent.get("email"));
    assertThat(filing.spot()).isNotNull();
    assertThat(filing.text()).startsWith(sent.get("description") + "\n\n").contains("Nizami küçəsi 5",
        "https://example.az/a.jpg?x=1&y=2", "fixmystreet_id: 4711", "40.765600, 46.408900");
    var desk = new Portal(web, registrar);
    assertThat(body(desk.get("/az/desk/appeals?tab=new&words=" + number))).contains(number);
    var back = program.own(REAL, number);
    assertThat(back.get("description").asString()).isEqualTo(sent.get("description"));
    assertThat(back.get("media_url").asString()).isEqualTo(sent.get("media_url"));
  }

  @Test
  void theAnswerIsReadByTheProgramThatAskedAndByNobodyElse() {
    var sent = program.request();
    var number = program.send(REAL, sent);
    office.answer(number, Result.SATISFIED, "Çuxurlar dolduruldu. <b>&</b>");

    var own = program.own(REAL, number);
    assertThat(own.get("status").asString()).isEqualTo("closed");
    assertThat(own.get("status_notes").asString()).contains("Təmin edilib", "Çuxurlar dolduruldu. <b>&</b>");
    assertThat(own.get("notes").valueStream().map(note -> note.get("type").asString()))
        .containsExactly("registered", "routed", "answered");
    assertThat(own.get("agency_responsible").asString()).isEqualTo("Memarlıq və tikinti şöbəsi");

    var other = Program.with(web, keys);
    for (var seen : List.of(text(program.get(REAL + "/requests/" + number + ".xml")),
        text(other.get(REAL + "/requests/" + number + ".xml", Map.of("api_key", other.secret(), "extensions", "true"))),
        text(program.get(REAL + "/requests.json", Map.of("extensions", "true"))))) {
      assertThat(seen).contains(number, "Təmin edilib").doesNotContain("Çuxurlar", "çuxurlarla", "46.4089",
          sent.get("email"), "Nümunəyeva", "Memarlıq");
    }
    var seen = json(other.get(REAL + "/requests/" + number + ".json")).get(0);
    assertThat(seen.get("requested_datetime").asString()).as("the hour is nobody's").endsWith("T00:00:00+04:00");
    assertThat(seen.get("updated_datetime").asString()).endsWith("T00:00:00+04:00");
    assertThat(seen.get("expected_datetime").asString()).isEqualTo(own.get("expected_datetime").asString());
  }

  @Test
  void whatIsNearIsFoundByItsSpotForTheProgramAndByItsSettlementForAll() {
    for (var place : List.of(REAL, TRIAL)) {
      var number = program.send(place, program.request("lat", "40.7700"));
      var near = Map.of("lat", "40.7705", "long", "46.4089", "radius", "200");
      var own = new HashMap<>(near);
      own.put("api_key", program.secret());
      assertThat(text(program.get(place + "/requests.json", own))).contains(number);
      assertThat(text(program.get(place + "/requests.json", near))).as("to others").doesNotContain(number);
      own.put("lat", "40.7800");
      assertThat(text(program.get(place + "/requests.json", own))).as("elsewhere").doesNotContain(number);
    }
  }

  @Test
  void theSameSentAgainIsOneAppeal() throws Exception {
    var sent = program.request();
    var number = program.send(REAL, sent);
    assertThat(program.send(REAL, sent)).isEqualTo(number);
    sent.put("device_id", "another");
    assertThat(program.send(REAL, sent)).as("another device").isNotEqualTo(number);
    var other = Program.with(web, keys);
    sent.put("api_key", other.secret());
    assertThat(other.send(REAL, sent)).as("another program").isNotEqualTo(number);

    var fresh = program.request();
    try (var many = Executors.newFixedThreadPool(6)) {
      var numbers = many.invokeAll(IntStream.range(0, 6)
          .<Callable<String>>mapToObj(_ -> () -> program.send(REAL, fresh)).toList());
      var first = numbers.getFirst().get();
      for (var each : numbers) assertThat(each.get()).isEqualTo(first);
    }
  }

  @Test
  void aDayLaterTheSameIsANewAppeal() {
    var sent = program.request();
    var number = program.send(REAL, sent);
    db.sql("""
        update appeals.open311_request set made_at = made_at - interval '25 hours'
        where appeal = (select id from appeals.appeal where number = ?)
        """).param(number).update();
    assertThat(program.send(REAL, sent)).isNotEqualTo(number);
  }

  @Test
  void severalValuesOfAListAreTooManyForOne() {
    var twice = Program.form(program.request()) + "&" + encode("attribute[KIND][]") + "=PROPOSAL&"
        + encode("attribute[KIND][]") + "=COMPLAINT";
    isRefused(program.post(REAL + "/requests.json", twice), 400, "attribute[KIND]");
    var once = Program.form(program.request()) + "&" + encode("attribute[KIND][]") + "=proposal";
    assertThat(program.post(REAL + "/requests.json", once)).hasStatusOk();
  }

  @Test
  void aTrialIsAnsweredAfterAMinuteAndForgottenAfterADay() {
    var sent = program.request();
    var number = program.send(TRIAL, sent);
    assertThat(program.send(TRIAL, sent)).isEqualTo(number);
    assertThat(program.own(TRIAL, number).get("status").asString()).isEqualTo("open");
    assertThat(program.post(TRIAL + "/servicerequestupdates.json", Map.of("api_key", program.secret(),
        "service_request_id", number, "description", "Daha bir söz"))).hasStatusOk();
    older(number, "61 seconds");
    var seen = program.own(TRIAL, number);
    assertThat(seen.get("status").asString()).isEqualTo("closed");
    assertThat(seen.get("status_notes").asString()).contains("SINAQ");
    assertThat(text(program.get(TRIAL + "/servicerequestupdates.json", program.keyed(Map.of()))))
        .contains("Daha bir söz", "SINAQ", number);
    assertThat(text(program.get(TRIAL + "/requests/" + number + ".json"))).doesNotContain("çuxurlarla");
    older(number, "24 hours");
    forgetting.forget(clock.instant());
    assertThat(program.get(TRIAL + "/requests/" + number + ".json")).hasStatus(404);
    assertThat(appeals.find(number)).isEmpty();
  }

  private void older(String number, String by) {
    db.sql("update appeals.open311_trial set made_at = made_at - ?::interval where number = ?").params(by, number)
        .update();
  }
}
