package az.rayon.deadlines;

import static az.rayon.accounts.Visits.anOfficial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.database.PublicReader;
import az.rayon.deadlines.EnteringDecisions.Act;
import az.rayon.deadlines.EnteringDecisions.Refusal;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.transaction.support.TransactionTemplate;

/// Each test decides a year of its own, far from the years that other tests count in.
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
class EnteringDecisionsTests {

  @Autowired
  EnteringDecisions entering;
  @Autowired
  Deadlines deadlines;
  @Autowired
  Calendars calendars;
  @Autowired
  JdbcClient db;
  @Autowired
  PublicReader reader;
  @Autowired
  TransactionTemplate transaction;

  private final Official official = anOfficial(Role.DATA);

  @Test
  void aDecisionMakesAYearCertainAndTellsSo(AssertablePublishedEvents events) {
    var before = deadlines.due("appeal.answer.normal", day("2091-05-02"));
    assertThat(before.provisional()).isTrue();
    assertThat(decide(2091, "2091-05-08 2091-05-10", "2091-07-16 2091-07-17")).isInstanceOf(Done.class);
    var after = deadlines.due("appeal.answer.normal", day("2091-05-02"));
    assertThat(after.provisional()).isFalse();
    assertThat(after.due()).isAfter(before.due());
    assertThat(events.ofType(CalendarChanged.class)).contains(new CalendarChanged(2091));
  }

  @Test
  void theOldEntryIsKept() {
    decide(2081, "2081-04-10 2081-04-11", "2081-06-18 2081-06-19");
    var first = calendars.almanac().decision(2081).orElseThrow();
    entering.decide(new Act(2081, "corrected", days("2081-04-11 2081-04-12"), first.qurban()), first.id().toString(),
        official);
    assertThat(db.sql("select count(*) from deadlines.decision where year = 2081").query(Long.class).single())
        .isEqualTo(2);
    assertThat(calendars.almanac().decision(2081).orElseThrow().act()).isEqualTo("corrected");
  }

  @Test
  void whoeverLookedAtAnOlderEntryDoesNotWriteOverANewerOne() {
    decide(2083, "2083-04-10", "2083-06-18");
    assertThatThrownBy(() -> decide(2083, "2083-04-12", "2083-06-18"))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  void onlyThoseEntrustedEnter() {
    var act = new Act(2085, "act", List.of(), List.of());
    assertThat(entering.decide(act, "", anOfficial(Role.EXECUTOR))).isEqualTo(refused(Refusal.NOT_ENTRUSTED));
    assertThat(entering.swap(day("2085-04-10"), day("2085-04-14"), "act", anOfficial(Role.EDITOR)))
        .isEqualTo(refused(Refusal.NOT_ENTRUSTED));
  }

  @Test
  void aSwapGivesAWorkingDayForADayOff(AssertablePublishedEvents events) {
    decide(2087, "2087-08-14 2087-08-15", "2087-10-21 2087-10-22");
    var monday = day("2087-09-01");
    var saturday = day("2087-09-06");
    assertThat(entering.swap(monday, saturday, "act", official)).isInstanceOf(Done.class);
    assertThat(deadlines.isWorkingDay(monday)).isFalse();
    assertThat(deadlines.isWorkingDay(saturday)).isTrue();
    assertThat(entering.swap(monday, saturday.plusDays(1), "act", official)).isEqualTo(refused(Refusal.ALREADY_OFF));
    assertThat(entering.swap(day("2087-09-02"), saturday, "act", official))
        .isEqualTo(refused(Refusal.ALREADY_WORKED));
    entering.withdraw(calendars.almanac().swaps().stream().filter(swap -> swap.off().equals(monday)).findFirst()
        .orElseThrow(), official);
    assertThat(deadlines.isWorkingDay(monday)).isTrue();
    assertThat(events.ofType(CalendarChanged.class)).contains(new CalendarChanged(2087));
  }

  @Test
  void everybodyReadsTheCalendarAsItWasReckoned() {
    decide(2089, "2089-01-20 2089-01-21", "2089-03-20 2089-03-21");
    var public2089 = reader.db().sql("""
        select count(*) filter (where working) as works, count(*) as days, bool_or(provisional) as provisional
        from open_data.working_calendar where extract(year from date) = 2089
        """).query().singleRow();
    assertThat(public2089).isEqualTo(Map.of("works", calendars.almanac().year(2089).workingDays(), "days", 365L,
        "provisional", false));
    assertThat(reader.db().sql("select count(*) from open_data.working_calendar where date between '2026-01-01' and "
        + "'2026-12-31' and working").query(Long.class).single()).isEqualTo(241);
  }

  @Test
  void anotherNodeCountsWithTheNewCalendarAtOnce() {
    var otherNode = new Calendars(db);
    assertThat(otherNode.almanac().provisional(2093)).isTrue();
    decide(2093, "2093-04-20", "2093-06-28");
    assertThat(otherNode.almanac().provisional(2093)).isFalse();
    assertThat(otherNode.almanac()).isSameAs(otherNode.almanac());
  }

  @Test
  void aDecisionThatWasRolledBackIsCountedWithNowhere() {
    transaction.executeWithoutResult(status -> {
      decide(2095, "2095-03-28", "2095-06-05");
      assertThat(deadlines.isWorkingDay(day("2095-03-28"))).isFalse();
      status.setRollbackOnly();
    });
    assertThat(deadlines.isWorkingDay(day("2095-03-28"))).isTrue();
  }

  private Outcome<Decision, Refusal> decide(int year, String ramazan, String qurban) {
    return entering.decide(new Act(year, "act of " + year, days(ramazan), days(qurban)), "", official);
  }

  private static Outcome<Decision, Refusal> refused(Refusal why) {
    return new Refused<>(why);
  }

  private static List<LocalDate> days(String days) {
    return Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
