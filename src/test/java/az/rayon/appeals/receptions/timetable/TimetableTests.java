package az.rayon.appeals.receptions.timetable;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.a;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.People;
import az.rayon.appeals.Portal;
import az.rayon.appeals.receptions.Booker;
import az.rayon.appeals.receptions.Office;
import az.rayon.appeals.receptions.timetable.Reception.Refusal;
import az.rayon.appeals.receptions.timetable.ReceptionRule.Rhythm;
import az.rayon.deadlines.Deadlines;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.notifications.Letters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class TimetableTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  JdbcClient db;

  @Autowired
  Receptions receptions;

  @Autowired
  Timetable timetable;

  @Autowired
  KeepingTimetable keeping;

  @Autowired
  Deadlines deadlines;

  @Autowired
  Letters letters;

  @Autowired
  Clock clock;

  @Test
  void aMonthlyRuleIsAnnouncedAQuarterAheadAndOnWorkingDaysOnly() {
    var office = Office.in("umumi", db);
    assertThat(onward(secretary().post("/az/desk/receptions/rules", rule(office, "WEEKLY")))).endsWith("/rules");

    var days = receptions.list(office.post(), today(), today().plusDays(100));
    assertThat(days).hasSizeBetween(8, 14).allMatch(day -> deadlines.isWorkingDay(day.day()))
        .allMatch(day -> day.day().isAfter(today()));
    assertThat(body(Portal.visitor(web).get("/az/receptions/officials/" + office.code()))).contains("10:00",
        "5-ci otaq");
  }

  @Test
  void whatIsMissingIsSaidAndWhatWasTypedStays() {
    var office = Office.in("umumi", db);
    var typed = rule(office, "MONTHLY");
    typed.putAll(Map.of("nth", "9", "closes", "09:00", "minutes", "1000", "place", "", "weekday", ""));
    var answer = secretary().post("/az/desk/receptions/rules", typed);

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("neçənci", "5 ilə 120 arasında", "Yeri yazın", "value=\"10:00\"");
    assertThat(receptions.list(office.post(), today(), today().plusDays(100))).isEmpty();
  }

  @Test
  void nobodyButTheSecretaryKeepsTheTimetable() {
    var office = Office.in("umumi", db);
    var day = office.receives(workingDay(20), 4);
    People.everybodyBut(office.unit(), Role.SECRETARY).forEach(other -> {
      assertThat(keeping.cancel(day, "Səbəb", other)).as("%s", other).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(keeping.end(UUID.randomUUID(), "Səbəb", other)).isEqualTo(new Refused<>(Refusal.NOT_YOURS));
      assertThat(new Portal(web, other).post("/az/desk/receptions/rules", rule(office, "WEEKLY")).getResponse()
          .getStatus()).as("%s", other).isIn(403, 303);
    });
    assertThat(receptions.get(day).cancelled()).isFalse();
    assertThat(receptions.list(office.post(), today(), today().plusDays(100))).hasSize(1);
  }

  @Test
  void aDayThatIsMovedTakesItsPeopleAlongAndTellsThemWhy() {
    var office = Office.in("umumi", db);
    var day = office.receives(workingDay(15), 3);
    var booker = Booker.at(Portal.visitor(web));
    booker.books(office, day + "/10:15");
    var to = workingDay(25);
    var path = "/az/desk/receptions/days/" + day + "/change";
    assertThat(secretary().post(path, change(to, "MOVE", ""))).hasStatus(422);
    onward(secretary().post(path, change(to, "MOVE", "Başçı ezamiyyətdədir")));

    assertThat(receptions.get(day)).extracting(Reception::day, Reception::sequence).containsExactly(to, 1);
    assertThat(letters.to(booker.email())).last().extracting(letter -> letter.text()).asString()
        .contains("12:15", "Başçı ezamiyyətdədir");
    assertThat(body(Portal.visitor(web).get("/az/receptions/officials/" + office.code())))
        .contains("köçürülüb", "Başçı ezamiyyətdədir");
  }

  @Test
  void aDayThatIsCancelledIsToldAndCannotBeBooked() {
    var office = Office.in("umumi", db);
    var day = office.receives(workingDay(15), 2);
    var booker = Booker.at(Portal.visitor(web));
    var late = Booker.at(Portal.visitor(web));
    var draft = late.draft(office, day + "/10:00");
    var ticket = booker.books(office, day + "/10:15");
    onward(secretary().post("/az/desk/receptions/days/" + day + "/change", change(today(), "CANCEL", "Tədbir var")));

    assertThat(body(secretary().get("/az/desk/receptions/days/" + day))).as("who has to learn of it")
        .contains("Tədbir var", ticket.number()).doesNotContain("hələ heç kim", "/arrived");
    assertThat(letters.to(booker.email())).last().extracting(letter -> letter.text()).asString().contains("Tədbir var");
    assertThat(late.sends(draft)).hasStatus(409);
    assertThat(keeping.cancel(day, "Yenə", a(Role.SECRETARY))).isEqualTo(new Refused<>(Refusal.CANCELLED));
  }

  @Test
  void aSingleDayOffOrTwoAtOnceAreRefused() {
    var office = Office.in("umumi", db);
    office.receives(workingDay(15), 4);
    var off = today().plusDays(1).datesUntil(today().plusDays(30)).filter(day -> !deadlines.isWorkingDay(day))
        .findFirst().orElseThrow();
    assertThat(secretary().post("/az/desk/receptions/rules", once(office, off))).hasStatus(409);
    assertThat(secretary().post("/az/desk/receptions/rules", once(office, workingDay(15)))).hasStatus(409);
    assertThat(secretary().post("/az/desk/receptions/rules", once(office, today().minusDays(1)))).hasStatus(409);
  }

  @Test
  void whoeverShouldReceiveAndHasNoDayIsNamed() {
    var office = Office.in("rehberlik", db);
    assertThat(timetable.without()).extracting(Officials.Official::post).contains(office.post());
    assertThat(body(secretary().get("/az/desk/receptions"))).contains("qəbulu çatmayan rəhbər şəxs", office.code());
    assertThat(body(Portal.visitor(web).get("/az/receptions/officials/" + office.code())))
        .contains("ayda azı bir qəbul");

    office.receives(workingDay(10), 2);
    assertThat(timetable.without()).extracting(Officials.Official::post).doesNotContain(office.post());
    assertThat(timetable.lacking()).filteredOn(each -> each.official().post().equals(office.post())).singleElement()
        .satisfies(each -> assertThat(each.months()).as("the other months that are made known").hasSizeBetween(2, 3)
            .doesNotContain(YearMonth.from(workingDay(10))));
  }

  @Test
  void aDayOffThatARuleGivesIsHeldOnTheNextWorkingDay() {
    var office = Office.in("umumi", db);
    var off = today().plusDays(1).datesUntil(today().plusDays(30)).filter(day -> !deadlines.isWorkingDay(day))
        .findFirst().orElseThrow();
    var hours = new Hours(LocalTime.of(10, 0), LocalTime.of(12, 0), 15, "5-ci otaq");
    keeping.add(new ReceptionRule(UUID.randomUUID(), office.post(), new Rhythm.Weekly(off.getDayOfWeek()), hours, off,
        off), a(Role.SECRETARY));

    assertThat(receptions.list(office.post(), off, off.plusDays(20))).singleElement().satisfies(each -> {
      assertThat(each.planned()).isEqualTo(off);
      assertThat(each.day()).isAfter(off).matches(deadlines::isWorkingDay);
      assertThat(each.reason()).isNotBlank();
    });
  }

  @Test
  void aHolidayIsNoDayForAVillageAndTheNextWorkingDayIsNamed() {
    var newYear = LocalDate.of(today().getYear() + 1, 1, 1);
    while (newYear.getDayOfWeek().getValue() > 5) newYear = newYear.plusYears(1);
    var typed = once(Office.in("umumi", db), newYear);
    typed.putAll(Map.of("settlement", "fuzuli", "officials", "basci"));
    var answer = secretary().post("/az/desk/receptions/mobile/new", typed);
    assertThat(answer).hasStatus(409);
    assertThat(body(answer)).contains("Ən yaxın iş günü:", newYear.getYear() + "-c");
  }

  private Portal secretary() {
    return new Portal(web, a(Role.SECRETARY));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private LocalDate workingDay(int ahead) {
    var day = today().plusDays(ahead);
    while (!deadlines.isWorkingDay(day)) day = day.plusDays(1);
    return day;
  }

  private static Map<String, String> rule(Office office, String rhythm) {
    return new HashMap<>(Map.of("post", office.code(), "rhythm", rhythm, "weekday", "3", "nth", "1", "opens", "10:00",
        "closes", "12:00", "minutes", "15", "place", "5-ci otaq"));
  }

  private static Map<String, String> once(Office office, LocalDate day) {
    var typed = rule(office, "ONCE");
    typed.putAll(Map.of("day", "" + day.getDayOfMonth(), "day-month", "" + day.getMonthValue(), "day-year",
        "" + day.getYear()));
    return typed;
  }

  private static Map<String, String> change(LocalDate day, String how, String reason) {
    return Map.of("how", how, "day", "" + day.getDayOfMonth(), "day-month", "" + day.getMonthValue(), "day-year",
        "" + day.getYear(), "opens", "12:00", "place", "6-cı otaq", "reason", reason);
  }
}
