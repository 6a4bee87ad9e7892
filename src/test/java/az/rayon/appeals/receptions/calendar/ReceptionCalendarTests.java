package az.rayon.appeals.receptions.calendar;

import static az.rayon.accounts.Visits.body;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.receptions.Office;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class ReceptionCalendarTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  JdbcClient db;

  @Autowired
  Clock clock;

  @Test
  void anOfficialsCalendarHoldsTheirDaysAndIsNotSentTwice() {
    var office = Office.in("umumi", db);
    var day = office.receives(LocalDate.now(clock).plusDays(9), 4);
    office.receives(LocalDate.now(clock).minusDays(40), 4);
    var path = "/calendar/officials/" + office.code() + ".ics";
    var first = Portal.visitor(web).get(path);

    assertThat(first).hasStatus(200).hasHeader("Content-Type", "text/calendar;charset=UTF-8");
    assertThat(body(first).split("BEGIN:VEVENT", -1)).hasSize(2);
    assertThat(body(first).replace("\r\n ", "")).contains("UID:" + day + "@", "Sınaq rəhbəri " + office.code());
    var tag = String.valueOf(first.getResponse().getHeader("ETag"));
    assertThat(web.get().uri(path).header("If-None-Match", tag).exchange()).hasStatus(304);
  }

  @Test
  void theCalendarOfAllIsInTheReadersLanguageAndUnknownOnesAreNotThere() {
    assertThat(body(Portal.visitor(web).get("/calendar/receptions.ics?lang=en"))).contains("X-WR-CALNAME:Receptions");
    assertThat(body(Portal.visitor(web).get("/calendar/settlements/fuzuli.ics"))).contains("Füzuli");
    assertThat(Portal.visitor(web).get("/calendar/settlements/nowhere.ics")).hasStatus(404);
    assertThat(Portal.visitor(web).get("/calendar/officials/nobody.ics")).hasStatus(404);
  }
}
