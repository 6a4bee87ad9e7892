package az.rayon.appeals.receptions.booking;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.appeals.Portal.found;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Browsing;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.People;
import az.rayon.appeals.Portal;
import az.rayon.appeals.receptions.Booker;
import az.rayon.appeals.receptions.Booker.Ticket;
import az.rayon.appeals.receptions.Office;
import az.rayon.appeals.receptions.booking.Booking.Refusal;
import az.rayon.appeals.receptions.booking.Booking.State;
import az.rayon.appeals.receptions.booking.HoldingReceptions.Mark;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The day of one official, with one person who has booked; the day comes when a test lets it come.
@AppealsTest
class DayTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  JdbcClient db;

  @Autowired
  Bookings bookings;

  @Autowired
  Questions questions;

  @Autowired
  HoldingReceptions holding;

  @Autowired
  Appeals appeals;

  @Autowired
  Clock clock;

  Office office;
  UUID day;
  Ticket ticket;

  @BeforeEach
  void somebodyIsAwaited() {
    office = Office.in("umumi", db);
    day = office.receives(LocalDate.now(clock).plusDays(20), 2);
    ticket = Booker.at(Portal.visitor(web)).books(office, day + "/10:00");
  }

  @Test
  void theListShowsWhoIsAwaitedWithNeedsAndQuestions() {
    var secretary = new Portal(web, a(Role.SECRETARY));
    assertThat(body(secretary.get("/az/desk/receptions"))).contains("/desk/receptions/days/" + day);
    assertThat(body(secretary.get("/az/desk/receptions/days/" + day))).contains(ticket.number(), "Pilləkənsiz",
        "Yol nə vaxt düzələcək?", "Qaz nə vaxt gələcək?", "(əlil arabası); Liftə yaxın otaq</p>")
        .doesNotContain("Nəticəni qeyd et");
  }

  @Test
  void thePapersStandInTheListAndOnThePersonsOwnPage() {
    var booker = Booker.at(Portal.visitor(web));
    var draft = booker.draft(office, day + "/10:15");
    onward(booker.portal().send(draft + "/files", Map.of("then", "stay"), Browsing.pdf("files", "xerite.pdf")));
    var done = body(booker.portal().get(onward(booker.sends(draft))));
    var own = booker.opens(new Ticket(found("id=\"number\">([^<]+)<", done), found("id=\"pin\">([^<]+)<", done)));

    assertThat(body(booker.portal().get(own))).contains("xerite.pdf");
    assertThat(body(new Portal(web, a(Role.SECRETARY)).get("/az/desk/receptions/days/" + day))).contains("xerite.pdf");
  }

  @Test
  void thoseWhoLeadSeeTheirDayAndOthersDoNotKnowOfIt() {
    var path = "/az/desk/receptions/days/" + day;
    assertThat(new Portal(web, an(Role.DEPUTY, office.unit())).get(path)).hasStatus(200);
    assertThat(new Portal(web, a(Role.HEAD)).get(path)).hasStatus(200);
    for (var role : new Role[]{Role.DEPUTY, Role.REPRESENTATIVE, Role.EXECUTOR, Role.EDITOR, Role.ADMIN}) {
      assertThat(new Portal(web, a(role)).get(path)).as("%s", role).hasStatus(404);
    }
  }

  @Test
  void nothingIsWrittenDownBeforeTheDay() {
    assertThat(holding.mark(ticket.number(), Mark.RECEIVED, a(Role.SECRETARY)))
        .isEqualTo(new Refused<>(Refusal.NOT_TODAY));
  }

  @Test
  void onlyThoseWhoWriteDownMarkAndRecord() {
    theDayComes();
    var question = questions.of(bookings.get(ticket.number()).id()).getFirst();
    var said = new HoldingReceptions.Said("APPLICATION", null, "");
    People.everybodyBut(office.unit(), Role.SECRETARY, Role.REGISTRAR, Role.REPRESENTATIVE).forEach(other -> {
      assertThat(holding.mark(ticket.number(), Mark.MISSED, other)).as("%s", other)
          .isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(holding.record(ticket.number(), question, said, other)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
    });
    assertThat(holding.mark(ticket.number(), Mark.MISSED, a(Role.REPRESENTATIVE)))
        .as("another circle's").isEqualTo(new Refused<>(Refusal.NOT_YOURS));
    assertThat(bookings.get(ticket.number()).state()).isInstanceOf(State.Booked.class);
  }

  @Test
  void whoDidNotComeIsMarkedAndLetInWhenTheyComeLate() {
    theDayComes();
    var secretary = new Portal(web, a(Role.SECRETARY));
    var path = "/az/desk/receptions/days/" + day + "/bookings/" + ticket.number();
    onward(secretary.post(path + "/missed", Map.of()));
    assertThat(bookings.get(ticket.number()).state()).isInstanceOf(State.Missed.class);
    onward(secretary.post(path + "/arrived", Map.of()));
    assertThat(secretary.post(path + "/missed", Map.of())).hasStatus(409);
  }

  @Test
  void aDayStaysOnTheDeskUntilItIsWrittenDownWhoCame() {
    theDayIs(LocalDate.now(clock).minusDays(10));
    var secretary = new Portal(web, a(Role.SECRETARY));
    var line = "days/" + day + "\"";
    assertThat(body(secretary.get("/az/desk/receptions"))).containsSubsequence(line, "qeyd olunmayıb: 1");
    onward(secretary.post("/az/desk/receptions/days/" + day + "/bookings/" + ticket.number() + "/missed", Map.of()));
    assertThat(body(secretary.get("/az/desk/receptions"))).doesNotContain(line);
    db.sql("update appeals.booking set state = 'OFFERED', offered_until = now() where number = ?")
        .param(ticket.number()).update();
    assertThat(body(secretary.get("/az/desk/receptions"))).as("whom a seat was offered").doesNotContain(line);
  }

  @Test
  void eachQuestionBecomesAnOralAppealOfItsOwn() {
    theDayComes();
    var registrar = new Portal(web, a(Role.REGISTRAR));
    var path = "/az/desk/receptions/bookings/" + ticket.number() + "/questions/";
    onward(registrar.post(path + "1", Map.of("kind", "COMPLAINT", "how", "WRITTEN")));
    assertThat(registrar.post(path + "1", Map.of("kind", "COMPLAINT", "how", "WRITTEN"))).hasStatus(409);
    assertThat(registrar.post(path + "2", Map.of("kind", "APPLICATION", "how", "SPOT", "result", "EXPLAINED", "answer",
        "Növbəti il."))).as("without consent").hasStatus(422);
    onward(registrar.post(path + "2", Map.of("kind", "APPLICATION", "how", "SPOT", "result", "EXPLAINED", "answer",
        "Növbəti il.", "agreed", "yes")));

    var became = questions.of(bookings.get(ticket.number()).id()).stream()
        .map(question -> appeals.get(Objects.requireNonNull(question.appeal()))).toList();
    assertThat(became).extracting(appeal -> appeal.filing().channel()).containsOnly(Channel.RECEPTION);
    assertThat(became.getFirst().state()).isInstanceOf(Appeal.State.Registered.class);
    assertThat(became.getLast().state()).isInstanceOfSatisfying(Appeal.State.Answered.class, answered -> {
      assertThat(answered.text()).isEqualTo("Növbəti il.");
      assertThat(answered.unit()).isEqualTo(office.unit());
    });
    assertThat(bookings.get(ticket.number()).state()).isInstanceOf(State.Received.class);
    var receipt = "/az/desk/receptions/receipts/" + became.getFirst().filing().submission();
    assertThat(body(registrar.get(receipt))).contains(became.getFirst().number());
    assertThat(new Portal(web, a(Role.EDITOR)).get(receipt)).hasStatus(404);
    var visitor = Booker.at(Portal.visitor(web));
    assertThat(body(visitor.portal().get(visitor.opens(ticket)))).contains(became.getFirst().number(),
        "Cavablandırılıb");
  }

  private void theDayComes() {
    theDayIs(LocalDate.now(clock));
  }

  private void theDayIs(LocalDate then) {
    db.sql("update appeals.reception set day = ?, planned_day = ? where id = ?").params(then, then, day).update();
  }
}
