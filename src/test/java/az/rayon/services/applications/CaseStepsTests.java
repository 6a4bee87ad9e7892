package az.rayon.services.applications;

import static az.rayon.accounts.Browsing.pdf;
import static az.rayon.accounts.Visits.body;
import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.services.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.Portal;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What officials do with an application on the way to the decision, and what stays of it for whoever applied.
@ServicesTest
class CaseStepsTests extends ApplicationOnDesk {

  @Autowired
  Enclosures enclosures;

  @Test
  void aVisitAndACommissionComeAndGo() {
    var visit = new HashMap<>(Map.of("visitors", "Nümayəndə", "from", "10", "until", "13.30"));
    visit.putAll(day(LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.SUNDAY))));
    var tooLong = act(executor, "arrange", visit);
    assertThat(tooLong).hasStatus(422);
    assertThat(body(tooLong)).contains("ən çoxu 3 saat", "iş günü deyil", "name=\"anyway\"");
    visit.putAll(Map.of("until", "13:00", "anyway", "yes"));
    assertThat(act(executor, "arrange", visit)).hasStatus(303);
    assertThat(body(new Portal(web, executor).get(path("")))).contains("10:00–13:00, Nümayəndə");
    assertThat(act(executor, "decline", Map.of("ground", "NOT_PROVED", "decision", "Yox."))).hasStatus(409);
    assertThat(new Portal(web, executor).send(path("visited"), form(Map.of("result", "Ünvanda yaşayır.")),
        pdf("files", "akt.pdf"))).hasStatus(303);
    assertThat(enclosures.files(applications.get(number).id())).singleElement()
        .satisfies(file -> assertThat(file.part()).isEqualTo(Enclosures.Part.VISIT));
    assertThat(body(new Portal(web, executor).get(path("")))).contains("akt.pdf", "Baxışın aktı");
    assertThat(act(executor, "consult", Map.of("commission", "Yaşayış sahəsi komissiyası"))).hasStatus(303);
    assertThat(act(executor, "advised", Map.of("opinion", "Protokol 4: lehinə"))).hasStatus(303);
    assertThat(body(new Portal(web, executor).get(path("")))).contains("Ünvanda yaşayır.", "Protokol 4: lehinə");
  }

  @Test
  void aPaperThatNobodyIsAskedForAnyMoreIsAskedForWithAReasonOnly() {
    var paper = db.sql("""
        select r.paper, p.az from services.required_paper r join services.paper p on p.code = r.paper
        where r.passport = ? order by r.place limit 1
        """).param(passport()).query((row, _) -> Map.entry(row.getString(1), row.getString(2))).single();
    assertThat(body(new Portal(web, executor).get(path("ask")))).contains(paper.getValue(), "Başqa sənəd");
    db.sql("update services.required_paper set dropped_on = '2026-01-01' where passport = ? and paper = ?")
        .param(passport()).param(paper.getKey()).update();
    try {
      var sent = new HashMap<>(Map.of("paper", paper.getKey(), "wanted", "Hər iki üzü"));
      var bare = act(executor, "ask", sent);
      assertThat(bare).hasStatus(422);
      assertThat(body(bare)).contains("href=\"#reason\"", "Hər iki üzü", "yalnız səbəbi ilə");
      sent.put("reason", "Reyestrdə tapılmadı");
      assertThat(act(executor, "ask", sent)).hasStatus(303);
      assertThat(applications.get(number).state()).isInstanceOfSatisfying(State.Waiting.class,
          waiting -> assertThat(waiting.wanted()).isEqualTo(paper.getValue() + "\nHər iki üzü\nReyestrdə tapılmadı"));
      assertThat(db.sql("select count(*) from services.application_step where paper = ?").param(paper.getKey())
          .query(Integer.class).single()).isPositive();
    } finally {
      db.sql("update services.required_paper set dropped_on = null where passport = ? and paper = ?").param(passport())
          .param(paper.getKey()).update();
    }
  }

  @Test
  void theSignedOrderIsTakenHomeFromThePage() {
    var person = new Actor.Citizen(UUID.randomUUID());
    number = taking.take(aSubmission().of("archive").from(person.id()).build(), person).number();
    assertThat(act(registrar, "route", Map.of("unit", unit.toString()))).hasStatus(303);
    assertThat(new Portal(web, a(Role.HEAD)).send(path("grant"),
        form(Map.of("decision", "Surət verilir.", "paper", "S-7")), pdf("files", "serencam.pdf"))).hasStatus(303);
    var order = enclosures.files(applications.get(number).id()).getFirst();
    assertThat(order.part()).isEqualTo(Enclosures.Part.ORDER);
    var mine = new Portal(web, person);
    assertThat(body(mine.get("/az/me/applications/" + number))).contains("Sərəncamı yüklə",
        "/documents/" + order.document());
    assertThat(mine.get("/documents/" + order.document())).hasStatus(200);
  }
}
