package az.rayon.accounts.leave;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.AccountsTest;
import az.rayon.accounts.Browser;
import az.rayon.accounts.Leave;
import az.rayon.accounts.Leaves;
import az.rayon.accounts.Population;
import az.rayon.accounts.Visits;
import az.rayon.accounts.leave.TakingLeave.Refusal;
import az.rayon.accounts.people.Account;
import az.rayon.accounts.sessions.Session;
import az.rayon.accounts.sessions.Sessions;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Who is away has somebody who stands in, for those days and no longer.
@AccountsTest
class LeaveTests {

  @Autowired
  Population population;

  @Autowired
  TakingLeave taking;

  @Autowired
  Sessions sessions;

  @Autowired
  Leaves leaves;

  @Autowired
  Clock clock;

  @Autowired
  MockMvcTester web;

  Account away;
  Account substitute;
  LocalDate today;

  @BeforeEach
  void twoOfficials() {
    away = population.anOfficial(Role.REPRESENTATIVE);
    substitute = population.anOfficial(Role.EXECUTOR);
    today = LocalDate.now(clock);
  }

  @Test
  void theSubstituteServesTheOthersUnitForThoseDays() {
    assertThat(asSubstitute().serves(unitOf(away))).isFalse();

    taking.take(away.id(), substitute.id(), today, today.plusDays(3), away.actor());
    assertThat(asSubstitute().serves(unitOf(away))).isTrue();
    assertThat(asSubstitute().units()).isEqualTo(Set.of(unitOf(away), unitOf(substitute)));
  }

  @Test
  void whoeverStandsInForASubstituteServesBothUnits() {
    var third = population.anOfficial(Role.EXECUTOR);
    taking.take(away.id(), substitute.id(), today, today, away.actor());
    taking.take(substitute.id(), third.id(), today, today, substitute.actor());
    assertThat(as(third).units()).contains(unitOf(away), unitOf(substitute));
    assertThat(leaves.atWork(away.id(), today)).as("letters go there too").isEqualTo(third.id());

    taking.take(third.id(), away.id(), today, today, third.actor());
    assertThat(as(third).units()).as("all of them are away").contains(unitOf(away), unitOf(substitute));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyWhoAnswersAppealsStandsInForWhoDoes(Role role) {
    var other = population.anOfficial(role);
    var head = population.anOfficial(Role.HEAD);
    boolean answers = Set.of(Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD).contains(role);

    assertThat(taking.take(head.id(), other.id(), today, today, head.actor()) instanceof Done).isEqualTo(answers);
    assertThat(taking.take(away.id(), other.id(), today, today, away.actor()) instanceof Done).isEqualTo(answers);
    assertThat(taking.take(other.id(), away.id(), today, today, other.actor())).isInstanceOf(Done.class);
  }

  @Test
  void leaveThatIsYetToComeChangesNothing() {
    taking.take(away.id(), substitute.id(), today.plusDays(1), today.plusDays(3), away.actor());
    assertThat(asSubstitute().serves(unitOf(away))).isFalse();
  }

  @Test
  void whoeverComesBackEarlierEndsIt() {
    if (!(taking.take(away.id(), substitute.id(), today, today.plusDays(9), away.actor()) instanceof Done(var leave))) {
      throw new AssertionError("not taken");
    }
    taking.end(leave.id(), away.actor());

    assertThat(asSubstitute().serves(unitOf(away))).isFalse();
    assertThat(leaves.listOn(today)).extracting(Leave::official).doesNotContain(away.id());
  }

  @Test
  void nobodyIsAwayTwiceOrStandsInForThemselves() {
    taking.take(away.id(), substitute.id(), today, today.plusDays(3), away.actor());

    assertThat(taking.take(away.id(), substitute.id(), today.plusDays(3), today.plusDays(5), away.actor()))
        .isEqualTo(new Refused<>(Refusal.AWAY_ALREADY));
    assertThat(taking.take(substitute.id(), substitute.id(), today, today, substitute.actor()))
        .isEqualTo(new Refused<>(Refusal.SAME));
    assertThat(taking.take(substitute.id(), UUID.randomUUID(), today, today, substitute.actor()))
        .isEqualTo(new Refused<>(Refusal.NOT_AN_OFFICIAL));
    assertThat(taking.take(substitute.id(), away.id(), today.minusDays(2), today.minusDays(1), substitute.actor()))
        .isEqualTo(new Refused<>(Refusal.PAST));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyWhoLeadsOrKeepsThePapersSaysItForOthers(Role role) {
    var outcome = taking.take(away.id(), substitute.id(), today, today, new Official(UUID.randomUUID(),
        UUID.randomUUID(), Set.of(role)));
    boolean may = Set.of(Role.HEAD, Role.DEPUTY, Role.SECRETARY, Role.REGISTRAR, Role.ADMIN).contains(role);

    assertThat(outcome instanceof Done).isEqualTo(may);
  }

  @Test
  void nobodyOutsideTheAuthoritySaysWhoIsAway() {
    for (var other : Set.of(new Actor.Visitor(), Visits.aCitizen(), Visits.aDelegate())) {
      assertThat(taking.take(away.id(), substitute.id(), today, today, other))
          .isEqualTo(new Refused<>(Refusal.NOT_YOURS));
    }
  }

  @Test
  void thePageTakesADayThatThereIsAndKeepsWhatWasTyped() {
    var browser = new Browser(web);
    browser.signIn(away.email(), Population.PASSWORD);
    browser.get("/az/desk/leave");
    var year = String.valueOf(today.getYear() + 1);

    var answer = browser.post("/az/desk/leave", "substitute", substitute.id().toString(), "first", "31",
        "first-month", "2", "first-year", year, "last", "1", "last-month", "3", "last-year", year);
    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyText().contains("İlk günü düzgün yazın", "value=\"31\"");

    browser.post("/az/desk/leave", "substitute", substitute.id().toString(), "first", "28", "first-month", "2",
        "first-year", year, "last", "1", "last-month", "3", "last-year", year);
    assertThat(browser.get("/az/desk/leave")).bodyText().contains("28.02." + year + " – 01.03." + year, "Ləğv et");
  }

  /// As the next request of the substitute would find them.
  private Official asSubstitute() {
    return as(substitute);
  }

  private Official as(Account account) {
    var secret = sessions.begin(account, Session.Stage.WHOLE, "test", clock.instant());
    return (Official) sessions.find(secret, clock.instant()).orElseThrow().actor();
  }

  private static UUID unitOf(Account account) {
    return ((Official) account.actor()).unit();
  }
}
