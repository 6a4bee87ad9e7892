package az.rayon.services.applications;

import static az.rayon.accounts.Visits.body;
import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.Portal;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Applications on the desk.
@ServicesTest
class CasePagesTests extends ApplicationOnDesk {

  @Autowired
  RememberedCertificates certificates;

  @Test
  void theCertificateBeginsWithWhatTheFormSays() {
    var form = body(new Portal(web, executor).get(path("grant")));
    assertThat(form).contains("Ana və iki uşaq", "Nümunə Sakin Əli qızı", "Hara təqdim edilir");
    assertThat(act(executor, "grant", Map.of("decision", "Arayış verilir.", "holder", "Nümunə Sakin", "field-family",
        "Ana və iki uşaq"))).hasStatus(303);
    var granted = (State.Granted) applications.get(number).state();
    assertThat(granted.paper().number()).startsWith("AR-");
    assertThat(certificates.of(number)).singleElement().satisfies(order -> {
      assertThat(order.kind()).isEqualTo("family-composition");
      assertThat(order.values()).containsEntry("family", "Ana və iki uşaq");
    });
    assertThat(body(new Portal(web, executor).get(path("")))).contains(granted.paper().number(), "Arayış verilir.");
  }

  @Test
  void noDecisionStandsWithoutItsCertificate() {
    var refused = act(executor, "grant", Map.of("decision", "Arayış verilir.", "holder", "Nümunə", "field-family",
        "heç kim"));
    assertThat(refused).hasStatus(409);
    assertThat(applications.get(number).state()).isInstanceOf(State.UnderReview.class);
  }

  /// What is signed cannot be changed: the row is named before, and the paper can be looked at.
  @Test
  void aBrokenRowIsNamedBeforeAnythingIsSignedAndThePaperIsShownBefore() {
    var refused = act(executor, "grant", Map.of("decision", "Arayış verilir.", "holder", "Nümunə", "field-family",
        "səhv sətir"));
    assertThat(refused).hasStatus(422);
    assertThat(body(refused)).contains("1 nömrəli sətir natamamdır", "href=\"#field-family\"", "/grant/preview.pdf");
    assertThat(applications.get(number).state()).isInstanceOf(State.UnderReview.class);
    var typed = Map.of("holder", "Nümunə", "field-family", "Ana");
    assertThat(new Portal(web, executor).post(path("/grant/preview.pdf"), typed)).hasStatus(200)
        .hasContentType("application/pdf");
    assertThat(new Portal(web, a(Role.EDITOR)).post(path("/grant/preview.pdf"), typed)).hasStatus(404);
  }

  @Test
  void ofTwoWhoDecideAtOnceOneWinsAndTheOtherLosesNoWord() {
    var seen = String.valueOf(applications.get(number).version());
    var grounds = Map.of("ground", "NOT_PROVED", "decision", "Qohumluq sənədlə təsdiqlənmir.", "version", seen);
    assertThat(act(executor, "grant", Map.of("decision", "Verilir.", "holder", "Nümunə", "field-family", "İki",
        "version", seen))).hasStatus(303);
    var slower = act(a(Role.DEPUTY), "decline", grounds);
    assertThat(slower).hasStatus(409);
    assertThat(body(slower)).contains("başqa addım atılıb", "Qohumluq sənədlə təsdiqlənmir.", "Hazırdır");
    assertThat(certificates.of(number)).hasSize(1);
    var alsoIncomplete = act(a(Role.DEPUTY), "decline", Map.of("version", seen));
    assertThat(alsoIncomplete).hasStatus(409);
    assertThat(body(alsoIncomplete)).contains("başqa addım atılıb");
  }

  @Test
  void theFirstPageOfTheDeskLeadsToWhatIsLate() {
    db.sql("update services.application set counted_from = :day, due = :day where number = :number")
        .param("day", LocalDate.now(clock).minusDays(1)).param("number", number).update();
    assertThat(body(new Portal(web, executor).get("/az/desk"))).contains("/az/desk/applications?tab=OVERDUE",
        "Gecikən");
    assertThat(body(new Portal(web, a(Role.EDITOR)).get("/az/desk"))).doesNotContain("/az/desk/applications?tab");
  }

  @ParameterizedTest
  @CsvSource({"ask,paper", "write,text", "consult,commission", "decline,ground", "decline,decision",
      "arrange,day", "arrange,from", "arrange,visitors", "grant,decision", "grant,holder", "grant,field-family",
      "route,unit"})
  void whatIsMissingIsSaid(String act, String field) {
    var answer = act(act.equals("route") ? registrar : executor, act, Map.of());
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("href=\"#" + field + "\"", "Düzəldilməli olanlar");
  }

  @Test
  void badInputComesBackWithTheFormAsItWasTyped() {
    var longText = "ə".repeat(2001);
    var answer = act(executor, "ask", Map.of("wanted", longText));
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("2000", longText);
    assertThat(act(executor, "arrange", Map.of("day", "31", "day-month", "2", "day-year", "2026", "visitors", "N")))
        .hasStatus(422);
    assertThat(act(executor, "decline", Map.of("ground", "NO_SUCH", "decision", "Yox."))).hasStatus(422);
    assertThat(act(registrar, "route", Map.of("unit", "yoxdur"))).hasStatus(422);
    assertThat(act(executor, "ask", Map.of("wanted", "Sənəd", "version", "çox"))).hasStatus(409);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void eachRoleDoesOnlyWhatIsTheirs(Role role) {
    var official = an(role, UUID.randomUUID());
    boolean sees = Sight.WHOLE_REGISTER.contains(role);
    assertThat(new Portal(web, official).get(path(""))).hasStatus(sees ? 200 : 404);
    boolean leads = role == Role.HEAD || role == Role.DEPUTY;
    for (var act : Act.values()) {
      if (leads || role == Role.REGISTRAR || act == Act.COMPLETE || act == Act.PAID) continue;
      assertThat(act(official, act.word(), valid(act))).as("%s %s", role, act).hasStatus(sees ? 403 : 404);
    }
    assertThat(applications.get(number).state()).isInstanceOf(State.UnderReview.class);
  }

  @Test
  void nobodyElseComesToTheDesk() {
    assertThat(new Portal(web, new Actor.Visitor()).get(path(""))).hasStatus(303);
    assertThat(new Portal(web, new Actor.Citizen(UUID.randomUUID())).get(path(""))).hasStatus(403);
    assertThat(new Portal(web, new Actor.Citizen(UUID.randomUUID())).post(path("/grant"), Map.of("decision", "x")))
        .hasStatus(403);
  }

  @Test
  void theListIsSortedByWhatIsDueAndKeepsItsFiltersInTheAddress() {
    var early = ApplicationBuilder.anApplication().of("family-composition", passport()).onDesk(unit)
        .received(Instant.parse("2020-02-02T10:00:00Z"), LocalDate.of(2020, 2, 12)).build();
    applications.add(early);
    var list = body(new Portal(web, executor).get("/az/desk/applications?service=family-composition&words=numune"));
    assertThat(list).contains(early.number(), "service=family-composition", "gün gecikir");
    var open = body(new Portal(web, executor).get("/az/desk/applications?tab=OPEN"));
    assertThat(open.indexOf(early.number())).isLessThan(open.indexOf(number)).isNotNegative();
    assertThat(new Portal(web, an(Role.EDITOR, unit)).get("/az/desk/applications")).hasStatus(403);
    assertThat(new Portal(web, executor).get("/az/desk/applications?unit=x&page=-1&tab=nonsense")).hasStatus(200);
    var other = body(new Portal(web, an(Role.EXECUTOR, UUID.randomUUID())).get("/az/desk/applications?tab=OPEN"));
    assertThat(other).doesNotContain(early.number());
  }

  @Test
  void anApplicationIsOneOfficialsWorkAndTheirListShowsIt() {
    var person = colleague();
    assertThat(body(new Portal(web, executor).get(path("assign")))).contains("value=\"" + person + "\"",
        "Leyla Nümunəyeva");
    assertThat(act(executor, "assign", Map.of("executor", UUID.randomUUID().toString()))).hasStatus(422);
    assertThat(act(executor, "assign", Map.of("executor", person.toString()))).hasStatus(303);
    assertThat(applications.get(number).facts().executor()).isEqualTo(person);
    assertThat(body(new Portal(web, executor).get(path("")))).contains("İcraçı təyin edildi", "Leyla Nümunəyeva");
    var theirs = new Official(person, unit, Set.of(Role.EXECUTOR));
    assertThat(body(new Portal(web, theirs).get("/az/desk/applications?tab=OPEN&mine=yes"))).contains(number);
    assertThat(body(new Portal(web, executor).get("/az/desk/applications?tab=OPEN&mine=yes")))
        .doesNotContain(number);
    assertThat(act(executor, "ask", Map.of("wanted", "Sənəd"))).hasStatus(303);
    assertThat(applications.get(number).facts().executor()).isEqualTo(person);
    assertThat(act(executor, "assign", Map.of("executor", ""))).hasStatus(303);
    assertThat(applications.get(number).facts().executor()).isNull();
  }

  /// Somebody with an account who examines in the unit.
  private UUID colleague() {
    var person = UUID.randomUUID();
    db.sql("""
        insert into accounts.account (id, kind, state, email, given_name, family_name, patronymic, language, unit,
          password, created_at)
        values (:id, 'OFFICIAL', 'ACTIVE', :email, 'Leyla', 'Nümunəyeva', '', 'AZ', :unit, '-', now())
        """).param("id", person).param("email", person + "@demo.invalid").param("unit", unit).update();
    db.sql("insert into accounts.role_held (account, role, since) values (?, 'EXECUTOR', '2020-01-01')").param(person)
        .update();
    return person;
  }

  @Test
  void howLongAPaperIsAwaitedStandsOnTheDesk() {
    assertThat(act(executor, "ask", Map.of("wanted", "Ev kitabçası"))).hasStatus(303);
    assertThat(body(new Portal(web, executor).get(path("")))).contains("0 gündür gözlənilir",
        "müraciət öz-özünə bağlanmır");
    assertThat(body(new Portal(web, executor).get("/az/desk/applications?tab=WAITING"))).contains(number,
        "0 gündür gözlənilir");
  }

  private Map<String, String> valid(Act act) {
    var all = new HashMap<String, String>(Map.of("unit", unit.toString(), "ground", "NOT_PROVED", "from", "10:00",
        "until", "12:00", "anyway", "yes", "holder", "Nümunə", "field-family", "İki"));
    all.putAll(day(LocalDate.now(clock)));
    Arrays.asList("wanted", "visitors", "result", "commission", "opinion", "receipt", "text", "reply", "decision")
        .forEach(field -> all.put(field, act.word()));
    return all;
  }
}
