package az.rayon.deadlines;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
class DeadlinePagesTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  Deadlines deadlines;
  @Autowired
  Calendars calendars;

  private final Official keeper = anOfficial(Role.DATA);

  @ParameterizedTest
  @ValueSource(strings = {"az", "en", "ru"})
  void anybodySeesTheLastDayAndTheReason(String language) {
    assertThat(web.get().uri("/{l}/deadlines?rule=appeal.answer.normal&from=2026-11-02", language)).hasStatusOk()
        .bodyText().contains("day--due", "2026", "1308-IVQ, 10.1").doesNotContain("{0}");
  }

  @Test
  void aLinkToARuleAsksAboutTodayAndAnEmptyDayIsAsked() {
    assertThat(web.get().uri("/en/deadlines?rule=info.answer")).hasStatusOk();
    assertThat(web.get().uri("/en/deadlines?rule=info.answer&from=")).hasStatus(422);
  }

  @Test
  void theQuestionStaysInTheAddressAndInTheForm() {
    assertThat(web.get().uri("/en/deadlines?rule=info.answer&from=2026-05-25")).bodyText()
        .contains("8 June 2026", "value=\"info.answer\" selected", "value=\"2026-05-25\"");
  }

  @Test
  void withoutAQuestionOnlyTheFormIsShown() {
    assertThat(web.get().uri("/en/deadlines")).hasStatusOk().bodyText().contains("Choose a rule")
        .doesNotContain("There is a problem", "Why this date?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?rule=info.answer&from=2026-02-30", "?rule=info.answer&from=", "?rule=&from=2026-02-03",
      "?rule=info.answer&from=<b>"})
  void whatCannotBeReadIsSaidAndKept(String question) {
    assertThat(web.get().uri("/en/deadlines" + question)).hasStatus(422).bodyText().contains("govuk-error-summary")
        .doesNotContain("<b>");
  }

  @Test
  void anUnknownRuleIsNotFoundAndAnUnknownTermIsNoNumber() {
    assertThat(web.get().uri("/en/deadlines?rule=appeal.answer.never&from=2026-02-03")).hasStatus(404);
    assertThat(web.get().uri("/en/deadlines?rule=appeal.answer.military&from=2026-02-03")).hasStatusOk().bodyText()
        .contains("a lawyer has yet to confirm").doesNotContain("day--due");
  }

  @Test
  void theYearsCalendarIsAPageATableAndAFile() {
    assertThat(web.get().uri("/en/deadlines/calendar/2026")).hasStatusOk().bodyText()
        .contains("241 working days", "Victory Day", "day off in place of 8 November").doesNotContain("Provisional");
    assertThat(web.get().uri("/en/deadlines/calendar/2027")).bodyText().contains("Provisional");
    assertThat(web.get().uri("/en/deadlines/calendar/1900")).hasStatus(404);
    assertThat(web.get().uri("/api/deadlines/calendar/2026.csv")).hasStatusOk().hasContentType("text/csv;charset=UTF-8")
        .bodyText().startsWith("date,working,kind,")
        .contains("2026-05-28,false,holiday,\"Müstəqillik Günü, Qurban bayramı\"");
    assertThat(web.get().uri("/api/deadlines/calendar/2026")).bodyJson()
        .hasPathSatisfying("$.workingDays", days -> days.assertThat().isEqualTo(241));
    assertThat(web.get().uri("/api/deadlines/calendar/2026.json")).hasStatusOk();
  }

  @Test
  void theDeskIsKeptByThoseEntrustedAndSeenByOfficials() {
    assertThat(web.get().uri("/en/desk/deadlines").with(signedIn(aCitizen()))).hasStatus(403);
    assertThat(web.get().uri("/en/desk/deadlines").with(signedIn(anOfficial(Role.AUDITOR)))).hasStatusOk().bodyText()
        .contains("Decision entered").doesNotContain("Enter a swap");
    assertThat(web.get().uri("/en/desk/deadlines").with(signedIn(keeper))).hasStatusOk().bodyText()
        .contains("Enter a swap", "Enter the decision");
    assertThat(web.get().uri("/en/desk/deadlines/years/2027").with(signedIn(anOfficial(Role.EXECUTOR)))).hasStatus(403);
    assertThat(web.get().uri("/en/desk/deadlines/rules/info.answer").with(signedIn(anOfficial(Role.EXECUTOR))))
        .hasStatus(403);
  }

  @Test
  void aDecisionIsEnteredThroughTheForm() {
    assertThat(web.post().uri("/en/desk/deadlines/years/2071").with(signedIn(keeper)).param("act", "Decision 1")
        .param("ramazan", "3.8.2071, 04.08.2071").param("qurban", "10.10.2071").param("seen", "")).hasStatus(303);
    assertThat(deadlines.isWorkingDay(LocalDate.parse("2071-08-03"))).isFalse();
    assertThat(web.get().uri("/en/desk/deadlines/years/2071").with(signedIn(keeper))).bodyText()
        .contains("03.08.2071, 04.08.2071", "Decision 1");
    assertThat(web.post().uri("/en/desk/deadlines/years/2071").with(signedIn(keeper)).param("act", "Decision 2")
        .param("ramazan", "3.8.2071").param("qurban", "10.10.2071").param("seen", "")).hasStatus(409);
  }

  @Test
  void aMistypedDecisionComesBackAsItWasTyped() {
    assertThat(web.post().uri("/en/desk/deadlines/years/2073").with(signedIn(keeper)).param("act", " ")
        .param("ramazan", "30.2.2073").param("qurban", "1.1.2074").param("seen", "")).hasStatus(422).bodyText()
        .contains("30.2.2073", "1.1.2074", "Name the act");
    assertThat(calendars.almanac().decision(2073)).isEmpty();
  }

  @Test
  void aSwapIsEnteredAndTakenBackThroughTheDesk() {
    assertThat(swap("2", "7")).hasStatus(303);
    assertThat(swap("2", "8")).hasStatus(409).bodyText().contains("off already");
    var swap = calendars.almanac().swaps().stream().filter(each -> each.off().getYear() == 2075).findFirst()
        .orElseThrow();
    assertThat(web.post().uri("/en/desk/deadlines/swaps/{id}/withdraw", swap.id()).with(signedIn(keeper)))
        .hasStatus(303);
    assertThat(deadlines.isWorkingDay(swap.off())).isTrue();
    assertThat(web.post().uri("/en/desk/deadlines/swaps/{id}/withdraw", swap.id()).with(signedIn(keeper)))
        .hasStatus(404);
  }

  @Test
  void aRuleIsSettledThroughTheForm() {
    var settled = web.post().uri("/en/desk/deadlines/rules/council.answer").with(signedIn(keeper))
        .param("value", "many").param("unit", "wd").param("reference", "816-IVQ, 1").param("status", "found")
        .param("since", "always");
    assertThat(settled).hasStatus(422).bodyText().contains("does not fit its unit", "value=\"many\"");
    assertThat(web.get().uri("/az/desk/deadlines/rules/council.answer").with(signedIn(keeper))).hasStatusOk();
    assertThat(web.get().uri("/az/desk/deadlines/rules/no.such").with(signedIn(keeper))).hasStatus(404);
    assertThat(web.post().uri("/en/desk/deadlines/rules/housing.keep.for.heirs").with(signedIn(keeper))
        .param("value", "3").param("unit", "mo").param("reference", "Act, 1").param("status", "found")
        .param("since", "date").param("day", "1").param("day-month", "7").param("day-year", "2030")).hasStatus(303);
    assertThat(web.get().uri("/en/desk/deadlines/rules/housing.keep.for.heirs").with(signedIn(keeper))).bodyText()
        .contains("1 July 2030", "30 June 2030");
  }

  private MvcTestResult swap(String off, String work) {
    return web.post().uri("/en/desk/deadlines/swaps").with(signedIn(keeper)).param("act", "Decision 3")
        .param("off", off).param("off-month", "10").param("off-year", "2075").param("work", work)
        .param("work-month", "9").param("work-year", "2075").exchange();
  }
}
