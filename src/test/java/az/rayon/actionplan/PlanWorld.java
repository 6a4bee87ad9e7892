package az.rayon.actionplan;

import az.rayon.actionplan.plan.KeepingPlans;
import az.rayon.actionplan.plan.KeepingPlans.Terms;
import az.rayon.actionplan.plan.Measure;
import az.rayon.actionplan.plan.Measure.Executor;
import az.rayon.actionplan.plan.Measure.Indicator;
import az.rayon.actionplan.plan.Plan;
import az.rayon.directory.Directory;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Translated;
import az.rayon.notifications.Letters;
import az.rayon.opendata.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Makes plans for tests, each under a code of its own, and offers two series that say what a test tells them.
@TestConfiguration
public class PlanWorld {

  public static final LocalDate START = LocalDate.of(2025, 1, 1);
  public static final LocalDate END = LocalDate.of(2027, 12, 31);
  public static final Actor PROGRAM = new Actor.Clockwork("test");

  private static final AtomicInteger LAST = new AtomicInteger();

  @Bean
  @Primary
  Letters letters() {
    return new Letters();
  }

  @Bean
  SampleSeries received() {
    return new SampleSeries("sample.received", Unit.COUNT);
  }

  @Bean
  SampleSeries onTime() {
    return new SampleSeries("sample.onTime", Unit.PERCENT);
  }

  public static Plan aPlan(KeepingPlans keeping) {
    var code = "2025-2027-t" + LAST.incrementAndGet() + UUID.randomUUID().toString().substring(0, 5);
    return done(keeping.bringIn(code, Translated.az("Sınaq planı"), 2025, 2027, false, PROGRAM));
  }

  public static Measure aMeasure(KeepingPlans keeping, Plan plan, String number, UUID unit, String... series) {
    var indicators = List.of(series).stream().map(key -> new Indicator(key, Translated.az("Göstərici " + key)))
        .toList();
    var terms = new Terms(number, Translated.az("Müraciətlərin elektron qəbulu " + number), number.split("\\.")[0],
        Translated.az(""), START, END, List.of(new Executor(unit, "Sınaq şöbəsi")), indicators);
    return done(keeping.record(plan, terms, PROGRAM));
  }

  /// The district's sample directory, brought in once for all tests of this context.
  public static void aDirectory(Directory directory, List<Demonstration> demonstrations, LocalDate today) {
    if (!directory.listUnits(today).isEmpty()) return;
    demonstrations.stream().filter(each -> each.order() == 10).forEach(Demonstration::prepare);
  }

  public static <T, R extends Enum<R>> T done(Outcome<T, R> outcome) {
    if (outcome instanceof Done(var value)) return value;
    throw new AssertionError(outcome);
  }
}
