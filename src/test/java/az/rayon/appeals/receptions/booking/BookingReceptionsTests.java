package az.rayon.appeals.receptions.booking;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.receptions.Booker;
import az.rayon.appeals.receptions.Office;
import az.rayon.appeals.receptions.booking.Booking.State;
import az.rayon.kernel.Actor;
import az.rayon.notifications.Letters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class BookingReceptionsTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  JdbcClient db;

  @Autowired
  Bookings bookings;

  @Autowired
  Questions questions;

  @Autowired
  WaitingList waiting;

  @Autowired
  Reminding reminding;

  @Autowired
  Letters letters;

  @Autowired
  Clock clock;

  @Test
  void aVisitorBooksWithSeveralQuestionsAndComesBackWithNumberAndPin() {
    var office = Office.in("umumi", db);
    var day = office.receives(ahead(10), 4);
    var booker = visitor();
    var ticket = booker.books(office, day + "/10:30");
    var booking = bookings.get(ticket.number());

    assertThat(ticket.number()).matches("Q-\\d{4}-\\d{6}");
    assertThat(questions.of(booking.id())).extracting(Question::topic).containsExactly("roads", "gas");
    assertThat(booking.guest().needs()).containsExactly(Guest.Need.STEPS);
    assertThat(letters.to(booker.email())).last().extracting(letter -> letter.text()).asString()
        .contains("10:30", ticket.number()).doesNotContain(ticket.pin(), "Yol nə vaxt");

    var page = booker.opens(ticket);
    assertThat(page).doesNotContain(ticket.number(), ticket.pin());
    assertThat(body(booker.portal().get(page))).contains("Yol nə vaxt düzələcək?", "10:30", "Gələcəyəm");
    onward(booker.portal().post(page + "/confirm", Map.of()));
    assertThat(bookings.get(ticket.number()).state()).isInstanceOfSatisfying(State.Booked.class,
        state -> assertThat(state.confirmed()).isTrue());
    assertThat(body(booker.portal().get(page + "/booking.ics"))).contains("BEGIN:VEVENT", "T103000");
    assertThat(booker.portal().get(page).getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void ofTwoAtOnceOneGetsTheSeatAndTheOtherKeepsWhatTheyTyped() throws Exception {
    var office = Office.in("umumi", db);
    var day = office.receives(ahead(11), 2);
    var two = List.of(visitor(), visitor());
    var drafts = two.stream().map(booker -> booker.draft(office, day + "/10:00")).toList();
    try (var pool = Executors.newFixedThreadPool(2)) {
      List<Callable<Integer>> both = List.of(
          () -> two.get(0).sends(drafts.get(0)).getResponse().getStatus(),
          () -> two.get(1).sends(drafts.get(1)).getResponse().getStatus());
      var answers = pool.invokeAll(both).stream().map(future -> future.resultNow()).sorted().toList();
      assertThat(answers).containsExactly(303, 409);
    }
    assertThat(bookings.listFor(day)).hasSize(1);
    var loser = bookings.findSubmission(key(drafts.get(0))).isPresent() ? 1 : 0;
    assertThat(body(two.get(loser).sends(drafts.get(loser)))).contains("başqası götürdü", "Yol nə vaxt düzələcək?");
    onward(two.get(loser).portal().post(drafts.get(loser) + "/slot", Map.of("post", office.code(), "seat",
        day + "/10:15")));
    onward(two.get(loser).sends(drafts.get(loser)));
    assertThat(bookings.listFor(day)).hasSize(2);
  }

  @Test
  void theSameFormSentTwiceIsOneBookingWithOneNumber() {
    var office = Office.in("umumi", db);
    var day = office.receives(ahead(12), 2);
    var booker = visitor();
    var draft = booker.draft(office, day + "/10:00");
    assertThat(onward(booker.sends(draft))).isEqualTo(draft + "/done");
    assertThat(onward(booker.sends(draft))).isEqualTo(draft + "/done");
    assertThat(bookings.listFor(day)).hasSize(1);
  }

  @Test
  void nobodyTakesMoreThanTheirShare() {
    var offices = List.of(Office.in("umumi", db), Office.in("umumi", db), Office.in("umumi", db));
    var days = offices.stream().map(office -> office.receives(ahead(13), 4)).toList();
    var booker = visitor();
    booker.books(offices.get(0), days.get(0) + "/10:00");
    assertThat(body(booker.sends(booker.draft(offices.get(0), days.get(0) + "/10:15")))).contains("artıq yazılmısınız");
    var renamed = new Booker(booker.portal(), Map.of("surname", "Başqa", "name", "Ad", "email",
        booker.email().toUpperCase(Locale.ROOT)));
    assertThat(body(renamed.sends(renamed.draft(offices.get(0), days.get(0) + "/10:15"))))
        .as("the same address in other letters").contains("artıq yazılmısınız");
    var namesake = new HashMap<>(booker.person());
    namesake.put("email", "baska-" + booker.email());
    new Booker(booker.portal(), namesake).books(offices.get(0), days.get(0) + "/10:15");
    booker.books(offices.get(1), days.get(1) + "/10:00");
    var third = booker.sends(booker.draft(offices.get(2), days.get(2) + "/10:00"));

    assertThat(third).hasStatus(409);
    assertThat(body(third)).contains("artıq 2 yazılışınız var");
  }

  @Test
  void whoWaitsIsOfferedWhatSomebodyGivesUp() {
    var office = Office.in("umumi", db);
    var day = office.receives(ahead(14), 1);
    var first = visitor();
    var second = visitor();
    var ticket = first.books(office, day + "/10:00");
    assertThat(body(second.portal().get("/az/receptions/book?post=" + office.code()))).contains("Gözləmə siyahısına");
    var waits = second.books(office, "wait");
    waiting.goOn();
    assertThat(bookings.get(waits.number()).state()).isInstanceOf(State.Waiting.class);

    var page = first.opens(ticket);
    onward(first.portal().post(page + "/cancel", Map.of()));
    assertThat(bookings.get(waits.number()).state()).isInstanceOf(State.Offered.class);
    assertThat(letters.to(second.email())).last().extracting(letter -> letter.subject()).asString()
        .contains("yer boşaldı");
    var third = visitor();
    assertThat(third.sends(third.draft(office, day + "/10:00"))).as("an offered seat is nobody else's").hasStatus(409);
    onward(second.portal().post(second.opens(waits) + "/accept", Map.of()));
    assertThat(bookings.get(waits.number()).state()).isInstanceOf(State.Booked.class);
  }

  @Test
  void anOfferThatNobodyTookUpGoesToTheNext() {
    var office = Office.in("umumi", db);
    var day = office.receives(ahead(15), 1);
    var holder = visitor();
    var ticket = holder.books(office, day + "/10:00");
    var slow = visitor().books(office, "wait");
    var next = visitor().books(office, "wait");
    onward(holder.portal().post(holder.opens(ticket) + "/cancel", Map.of()));
    db.sql("update appeals.booking set offered_until = now() - interval '1 minute' where number = ?")
        .param(slow.number()).update();
    waiting.goOn();

    assertThat(bookings.get(slow.number()).state()).isInstanceOf(State.Cancelled.class);
    assertThat(bookings.get(next.number()).state()).isInstanceOf(State.Offered.class);
  }

  @Test
  void whoMovesFreesTheOldSeat() {
    var office = Office.in("umumi", db);
    var day = office.receives(ahead(16), 3);
    var booker = visitor();
    var ticket = booker.books(office, day + "/10:00");
    var other = visitor();
    other.books(office, day + "/10:15");
    var page = booker.opens(ticket);
    assertThat(booker.portal().post(page + "/move", Map.of("seat", "nonsense"))).hasStatus(422);
    assertThat(booker.portal().post(page + "/move", Map.of("seat", day + "/10:15"))).hasStatus(409);
    onward(booker.portal().post(page + "/move", Map.of("seat", day + "/10:30")));

    assertThat(bookings.listFor(day)).extracting(each -> each.seat().orElseThrow().slot().toString())
        .containsExactly("10:15", "10:30");
  }

  @Test
  void theDayBeforeThePersonIsRemindedOnce() {
    var office = Office.in("umumi", db);
    var day = office.receives(ahead(1), 2);
    var booker = visitor();
    booker.books(office, day + "/10:00");
    reminding.remind();
    reminding.remind();

    assertThat(letters.to(booker.email())).filteredOn(letter -> letter.subject().startsWith("Sabah")).hasSize(1);
  }

  @Test
  void whatIsMissingIsSaidAndNothingIsLost() {
    var office = Office.in("umumi", db);
    var day = office.receives(ahead(17), 2);
    var portal = Portal.visitor(web);
    assertThat(portal.post("/az/receptions/book", Map.of("post", office.code(), "seat", "x"))).hasStatus(422);
    assertThat(portal.post("/az/receptions/book", Map.of("post", "nobody", "seat", day + "/10:00"))).hasStatus(404);
    var questions = onward(portal.post("/az/receptions/book", Map.of("post", office.code(), "seat", day + "/10:00")));
    var wrong = portal.post(questions, Map.of("topic-1", "nothing", "text-1", "<b>Sual</b>\u0000"));
    assertThat(wrong).hasStatus(422);
    assertThat(body(wrong)).contains("Mövzunu seçin", "&lt;b&gt;Sual&lt;/b&gt;");
    assertThat(portal.post(questions, Map.of("topic-1", "gas", "text-1", "a".repeat(10_001)))).hasStatus(422);
    var person = questions.replace("/questions", "/person");
    var nobody = portal.post(person, Map.of("surname", "Nümunə", "phone", "zəng edin"));
    assertThat(nobody).hasStatus(422);
    assertThat(body(nobody)).contains("Adınızı yazın", "Telefonu rəqəmlərlə", "value=\"Nümunə\"");
    assertThat(onward(portal.get(questions.replace("/questions", "/check")))).endsWith("/questions");
  }

  @Test
  void aCitizenFindsTheBookingInTheirAccountAndNobodyElseDoes() {
    var office = Office.in("umumi", db);
    var day = office.receives(ahead(18), 2);
    var citizen = new Actor.Citizen(UUID.randomUUID());
    var booker = Booker.at(new Portal(web, citizen));
    var ticket = booker.books(office, day + "/10:00");

    assertThat(body(booker.portal().get("/az/me/receptions"))).contains(ticket.number());
    assertThat(onward(booker.portal().get("/az/me/receptions/" + ticket.number()))).contains("/receptions/booking/");
    assertThat(letters.to(citizen.id())).isNotEmpty();
    var other = new Portal(web, new Actor.Citizen(UUID.randomUUID()));
    assertThat(other.get("/az/me/receptions/" + ticket.number())).hasStatus(404);
    assertThat(Portal.visitor(web).post("/az/receptions/booking", Map.of("number", ticket.number(), "pin", "11112222")))
        .hasStatus(422);
    assertThat(Portal.visitor(web).get("/az/receptions/booking/AAAA")).hasStatus(404);
  }

  private Booker visitor() {
    return Booker.at(Portal.visitor(web));
  }

  private LocalDate ahead(int days) {
    return LocalDate.now(clock).plusDays(days);
  }

  private static UUID key(String draft) {
    return UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
  }
}
