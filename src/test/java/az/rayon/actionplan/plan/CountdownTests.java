package az.rayon.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.actionplan.PlanTest;
import az.rayon.actionplan.page.ReportDue;
import az.rayon.actionplan.page.ReportLink;
import az.rayon.deadlines.Deadlines;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Translated;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// 30 December, and what comes after it.
@PlanTest
class CountdownTests {

  private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

  @Autowired
  Deadlines deadlines;

  private static Plan openSince(LocalDate day) {
    return new Plan(UUID.randomUUID(), "2025-2027", Translated.az("Plan"), 2025, 2027, false,
        day.atTime(12, 0).atZone(BAKU).toInstant(), 0);
  }

  private final Plan plan = openSince(LocalDate.of(2025, 1, 10));

  private Countdown on(int year, int month, int day, Integer... sent) {
    var clock = Clock.fixed(LocalDate.of(year, month, day).atTime(9, 0).atZone(BAKU).toInstant(), BAKU);
    return new Countdown(deadlines, new Sent(Set.of(sent)), clock);
  }

  /// Of every plan the same years have been reported on.
  private record Sent(Set<Integer> years) implements ReportShelf {

    @Override
    public Map<UUID, List<ReportLink>> of(List<UUID> plans, Actor reader) {
      return Map.of();
    }

    @Override
    public Map<UUID, Set<Integer>> sent(List<UUID> plans) {
      return plans.stream().collect(Collectors.toMap(plan -> plan, _ -> years));
    }
  }

  private static ReportDue due(int year, int daysLeft) {
    return new ReportDue(LocalDate.of(year, 12, 30), daysLeft);
  }

  @Test
  void itCountsToTheFirstReportThatIsNotSent() {
    assertThat(on(2026, 11, 29, 2025).of(plan)).contains(due(2026, 31));
    assertThat(on(2026, 12, 30, 2025).of(plan)).contains(due(2026, 0));
    assertThat(on(2026, 12, 21, 2025, 2026).of(plan)).contains(due(2027, 374));
  }

  @Test
  void aReportThatIsNotSentIsLateAlsoWhenItsYearAndItsPlanAreOver() {
    assertThat(on(2026, 12, 31, 2025).of(plan)).contains(due(2026, -1));
    assertThat(on(2027, 1, 15, 2025).of(plan)).contains(due(2026, -16));
    assertThat(on(2028, 2, 1, 2025, 2026).of(plan)).contains(due(2027, -33));
  }

  @Test
  void whatWasDueBeforeThePlanCameHereIsNotOwed() {
    assertThat(on(2027, 1, 15, 2025).of(openSince(LocalDate.of(2027, 1, 4)))).contains(due(2027, 349));
  }

  @Test
  void onceAllAreSentNoneIsOwed() {
    var over = on(2027, 12, 20, 2025, 2026, 2027);
    assertThat(over.of(plan)).isEmpty();
    assertThat(over.first(List.of(plan))).as("by the calendar").isEqualTo(due(2027, 10));
    assertThat(on(2027, 12, 31).first(List.of())).isEqualTo(due(2028, 365));
  }

  @Test
  void ofSeveralPlansTheFirstCounts() {
    var fresh = openSince(LocalDate.of(2027, 1, 4));
    assertThat(on(2027, 1, 15, 2025).first(List.of(fresh, plan))).isEqualTo(due(2026, -16));
  }
}
