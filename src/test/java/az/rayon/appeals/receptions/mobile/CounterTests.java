package az.rayon.appeals.receptions.mobile;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.appeals.Portal.found;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Fields;
import az.rayon.appeals.People;
import az.rayon.appeals.Portal;
import az.rayon.appeals.receptions.timetable.WorkingDays;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppealsTest
class CounterTests {

  static final UUID FUZULI = UnitId.ofSample("ied-fuzuli").value();

  @Autowired
  MockMvcTester web;

  @Autowired
  JdbcClient db;

  @Autowired
  Appeals appeals;

  @Autowired
  WorkingDays calendar;

  @Autowired
  Clock clock;

  @Test
  void theRepresentativeWritesDownWhatPeopleSayAndEachHasItsNumberAtOnce() {
    var number = planned(today());
    var representative = new Portal(web, an(Role.REPRESENTATIVE, FUZULI));
    var key = UUID.randomUUID();
    var onward = onward(representative.post(path(number), request(key, Map.of())));
    var appeal = appeals.findSubmission(key).orElseThrow();

    assertThat(onward).endsWith("?done=" + appeal.number());
    assertThat(body(representative.get(onward))).contains(appeal.number() + " nömrəsi ilə qeydə alındı");
    assertThat(appeal.filing().channel()).isEqualTo(Channel.MOBILE_RECEPTION);
    assertThat(appeal.term().from()).isEqualTo(today());
    var open = body(Portal.visitor(web).get("/az/receptions/mobile/" + number));
    assertThat(open).contains("Yol və küçə", "Qeydə alınıb").doesNotContain("Küçəmiz", "Sakin", appeal.number());
  }

  @Test
  void theSameFormSentAgainHoweverLateIsOneAppeal() {
    var number = planned(today());
    var clerk = an(Role.REGISTRAR, FUZULI);
    var key = UUID.randomUUID();
    var first = kept(clerk, number, request(key, Map.of("how", "SPOT", "result", "EXPLAINED", "answer", "Bəli.",
        "agreed", "yes")));
    var again = kept(clerk, number, request(key, Map.of("how", "SPOT", "result", "EXPLAINED", "answer", "Bəli.",
        "agreed", "yes")));

    assertThat(first).hasStatus(200);
    assertThat(body(again)).isEqualTo(body(first)).contains("\"given\":\"A-", "yerindəcə cavab verildi");
    assertThat(count(number)).isEqualTo(1);
    assertThat(appeals.findSubmission(key).orElseThrow().state()).isInstanceOf(Appeal.State.Answered.class);
  }

  @Test
  void theScriptIsToldInWordsWhatHasToBePutRight() {
    var number = planned(today());
    var answer = kept(an(Role.REGISTRAR, FUZULI), number, request(UUID.randomUUID(), Map.of("text", "", "how", "ORDER",
        "unit", "nobody", "order", "", "promised", "2020-01-01")));

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Müraciətinizi yazın", "Kimin baxacağını seçin", "Nə tapşırıldığını yazın",
        "Tarixi düzgün yazın");
    assertThat(count(number)).isZero();
  }

  @Test
  void nobodyElseWritesDownAnything() {
    var number = planned(today());
    People.everybodyBut(FUZULI, Role.SECRETARY, Role.REGISTRAR, Role.REPRESENTATIVE).forEach(other -> {
      for (var form : List.of(request(UUID.randomUUID(), Map.of()), request(UUID.randomUUID(), Map.of("text", "")))) {
        assertThat(new Portal(web, other).post(path(number), form).getResponse().getStatus()).as("%s", other)
            .isIn(403, 303);
      }
    });
    assertThat(new Portal(web, a(Role.REPRESENTATIVE)).post(path(number), request(UUID.randomUUID(), Map.of())))
        .as("another circle's").hasStatus(403);
    assertThat(count(number)).isZero();
  }

  @Test
  void nothingIsWrittenDownBeforeTheDayOrLongAfter() {
    var secretary = a(Role.SECRETARY);
    var soon = kept(secretary, planned(ahead(3)), request(UUID.randomUUID(), Map.of()));
    assertThat(soon).hasStatus(409);
    assertThat(body(soon)).contains("hələ başlamayıb");
    var number = planned(today());
    db.sql("update appeals.mobile_reception set day = ? where number = ?").params(today().minusDays(15), number)
        .update();
    assertThat(kept(secretary, number, request(UUID.randomUUID(), Map.of()))).hasStatus(409);
  }

  @Test
  void whatWasSaidYesterdayCountsFromYesterdayWhenItIsSentToday() {
    var number = planned(today());
    var yesterday = today().minusDays(1);
    db.sql("update appeals.mobile_reception set day = ? where number = ?").params(yesterday, number).update();
    var key = UUID.randomUUID();
    kept(a(Role.SECRETARY), number, request(key, Map.of("spoken", yesterday + "T06:15:00Z")));
    assertThat(appeals.findSubmission(key).orElseThrow().term().from()).isEqualTo(yesterday);

    var forged = UUID.randomUUID();
    kept(a(Role.SECRETARY), number, request(forged, Map.of("spoken", yesterday.minusDays(40) + "T06:15:00Z")));
    assertThat(appeals.findSubmission(forged).orElseThrow().term().from()).isEqualTo(today());
  }

  @Test
  void anInstructionIsRoutedAtOnceByTheRegistrarAndWaitsForThemOtherwise() {
    var number = planned(today());
    var order = Map.of("how", "ORDER", "unit", UnitId.ofSample("memarliq").value().toString(), "order",
        "Yolu düzəltmək", "promised", today().plusDays(10).toString());
    var routed = UUID.randomUUID();
    var waits = UUID.randomUUID();
    kept(a(Role.REGISTRAR), number, request(routed, order));
    kept(a(Role.SECRETARY), number, request(waits, order));

    assertThat(appeals.findSubmission(routed).orElseThrow().state()).isInstanceOf(Appeal.State.Examined.class);
    assertThat(appeals.findSubmission(waits).orElseThrow().state()).isInstanceOf(Appeal.State.Registered.class);
    assertThat(body(new Portal(web, a(Role.SECRETARY)).get("/az/desk/receptions/mobile/" + number)))
        .contains("Qeydiyyatçının yönləndirməsini gözləyir");
    assertThat(body(Portal.visitor(web).get("/az/receptions/mobile/" + number))).contains("Vaxtı çatmayıb",
        "Vaxtı deyilmiş vədlər: 2, yerinə yetirilib: 0");
  }

  @Test
  void aSubmissionOfAnotherKindIsNotMadeOneOfTheReception() {
    var visitor = Portal.visitor(web);
    var draft = visitor.draft(Fields.ofAnAppeal());
    visitor.post(draft + "/check", Map.of());
    var number = planned(today());
    var stolen = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));

    assertThat(kept(a(Role.SECRETARY), number, request(stolen, Map.of()))).hasStatus(403);
    assertThat(count(number)).isZero();
  }

  @Test
  void nobodyButTheSecretaryMakesReceptionsKnownMovesOrCancelsThem() {
    var number = planned(ahead(5));
    People.everybodyBut(FUZULI, Role.SECRETARY).forEach(other -> {
      var portal = new Portal(web, other);
      for (var path : new String[]{"new", number + "/change"}) {
        assertThat(portal.post("/az/desk/receptions/mobile/" + path, plan(ahead(6))).getResponse()
            .getStatus()).as("%s %s", other, path).isIn(403, 303);
      }
    });
  }

  @Test
  void aMoveAndACancellationAreSeenByAll() {
    var number = planned(ahead(5));
    var secretary = new Portal(web, a(Role.SECRETARY));
    var change = "/az/desk/receptions/mobile/" + number + "/change";
    assertThat(body(secretary.get(change))).contains(number + " · Füzuli");
    assertThat(secretary.post(change, plan(today().minusDays(1)))).hasStatus(422);
    var moved = plan(ahead(25));
    moved.putAll(Map.of("how", "MOVE", "reason", "Yol bağlıdır"));
    onward(secretary.post(change, moved));
    assertThat(body(Portal.visitor(web).get("/az/receptions/mobile/" + number))).contains("köçürülüb", "Yol bağlıdır");
    var cancelled = plan(ahead(25));
    cancelled.putAll(Map.of("how", "CANCEL", "reason", "Hava şəraiti"));
    onward(secretary.post(change, cancelled));

    assertThat(body(Portal.visitor(web).get("/az/receptions/mobile/" + number))).contains("Ləğv edilib",
        "Hava şəraiti");
    assertThat(body(Portal.visitor(web).get("/calendar/settlements/fuzuli.ics")).replace("\r\n ", ""))
        .contains("/receptions/mobile/" + number + "\r\nSTATUS:CANCELLED", "SEQUENCE:2");
    assertThat(secretary.post(change, cancelled)).hasStatus(409);
  }

  private String planned(LocalDate day) {
    var onward = onward(new Portal(web, a(Role.SECRETARY)).post("/az/desk/receptions/mobile/new", plan(day)));
    return found("mobile/(M-[0-9-]+)", onward);
  }

  private static Map<String, String> plan(LocalDate day) {
    return new HashMap<>(Map.of("settlement", "fuzuli", "day", "" + day.getDayOfMonth(), "day-month",
        "" + day.getMonthValue(), "day-year", "" + day.getYear(), "opens", "10:00", "closes", "13:00", "place",
        "mədəniyyət evi", "officials", "basci"));
  }

  private static Map<String, String> request(UUID submission, Map<String, String> more) {
    var fields = new HashMap<>(Fields.ofAnAppeal().all());
    fields.put("submission", submission.toString());
    fields.put("how", "WRITTEN");
    fields.putAll(more);
    return fields;
  }

  /// As the script sends it.
  private MvcTestResult kept(Actor by, String number, Map<String, String> fields) {
    var post = web.post().uri(URI.create(path(number))).header("X-Counter", "1").with(Visits.signedIn(by));
    fields.forEach(post::param);
    return post.exchange();
  }

  private static String path(String number) {
    return "/az/desk/receptions/mobile/" + number + "/requests";
  }

  private long count(String number) {
    return db.sql("select count(*) from open_data.mobile_requests where reception = ?").param(number).query(Long.class)
        .single();
  }

  /// People may be asked to come: in so many days, or on the next day after that on which people work.
  private LocalDate ahead(int days) {
    return calendar.next(today().plusDays(days));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
