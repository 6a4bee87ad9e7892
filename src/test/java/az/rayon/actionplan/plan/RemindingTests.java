package az.rayon.actionplan.plan;

import static az.rayon.actionplan.PlanWorld.PROGRAM;
import static az.rayon.actionplan.PlanWorld.aDirectory;
import static az.rayon.actionplan.PlanWorld.aMeasure;
import static az.rayon.actionplan.PlanWorld.aPlan;
import static az.rayon.actionplan.PlanWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.actionplan.PlanTest;
import az.rayon.directory.Directory;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Demonstration;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Letters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The ladder: 30, 14, 7, 3 and 1 days before, and when it is late; each rung once.
@PlanTest
class RemindingTests {

  private static final LocalDate DUE = LocalDate.of(2027, 6, 30);

  @Autowired
  KeepingPlans keeping;
  @Autowired
  KeepingMilestones steps;
  @Autowired
  Reminding reminding;
  @Autowired
  Ladder ladder;
  @Autowired
  Letters letters;
  @Autowired
  Directory directory;
  @Autowired
  List<Demonstration> demonstrations;
  @Autowired
  Clock clock;

  private String title = "";
  private Milestone step = new Milestone(UUID.randomUUID(), UUID.randomUUID(), "", DUE, null, 0);

  @BeforeEach
  void aStepOfAUnitWithAnAddress() {
    aDirectory(directory, demonstrations, LocalDate.now(clock));
    title = "Addım " + UUID.randomUUID();
    var measure = aMeasure(keeping, aPlan(keeping), "4.3", UnitId.ofSample("senedler").value());
    step = done(steps.promise(measure, title, DUE, PROGRAM));
  }

  private List<Letter> to(String unit) {
    return letters.to(unit + "@samux.invalid").stream().filter(letter -> letter.subject().contains(title)).toList();
  }

  @Test
  void eachRungIsReachedInItsTime() {
    assertThat(LongStream.of(31, 30, 15, 14, 8, 7, 4, 3, 2, 1, 0, -1, -40).mapToObj(Rung::reached)).containsExactly(
        Optional.empty(), Optional.of(Rung.MONTH), Optional.of(Rung.MONTH), Optional.of(Rung.FORTNIGHT),
        Optional.of(Rung.FORTNIGHT), Optional.of(Rung.WEEK), Optional.of(Rung.WEEK), Optional.of(Rung.THREE_DAYS),
        Optional.of(Rung.THREE_DAYS), Optional.of(Rung.LAST_DAY), Optional.of(Rung.LAST_DAY), Optional.of(Rung.LATE),
        Optional.of(Rung.LATE));
  }

  @Test
  void aRungIsWrittenOnceHoweverOftenTheClockAsks() {
    for (int hour = 0; hour < 3; hour++) reminding.remind(step, DUE.minusDays(30));
    reminding.remind(step, DUE.minusDays(29));
    assertThat(to("muraciet")).hasSize(1).first().satisfies(letter -> {
      assertThat(letter.text()).contains("30 iyun 2027-ci il", title);
      assertThat(letter.link()).startsWith("/az/desk/plans/");
    });
    assertThat(to("rehberlik")).isEmpty();
    reminding.remind(step, DUE.minusDays(14));
    assertThat(to("muraciet")).hasSize(2);
  }

  @Test
  void fromThreeDaysOnTheLeadershipIsToldToo() {
    reminding.remind(step, DUE.minusDays(3));
    assertThat(to("muraciet")).hasSize(1);
    assertThat(to("rehberlik")).hasSize(1);
    reminding.remind(step, DUE.plusDays(1));
    assertThat(to("rehberlik")).hasSize(2).last().satisfies(letter -> assertThat(letter.subject()).contains(
        "gecikir"));
  }

  @Test
  void twoNodesWriteOneLetter() throws InterruptedException, ExecutionException {
    Callable<Void> node = () -> {
      reminding.remind(step, DUE.minusDays(7));
      return null;
    };
    try (var two = Executors.newFixedThreadPool(2)) {
      for (var done : two.invokeAll(List.of(node, node))) assertThat(done.get()).isNull();
    }
    assertThat(to("muraciet")).hasSize(1);
  }

  @Test
  void aMovedStepStartsItsLadderAnew() {
    reminding.remind(step, DUE.minusDays(7));
    reminding.remind(step.moved(title, DUE.plusDays(30)), DUE.plusDays(23));
    assertThat(to("muraciet")).hasSize(2);
  }

  @Test
  void theWholeLadderIsClimbedForEveryOpenPlan() {
    var soon = "Yaxın " + UUID.randomUUID();
    var measure = aMeasure(keeping, aPlan(keeping), "5.5", UnitId.ofSample("ictimai-siyasi").value());
    done(steps.promise(measure, soon, LocalDate.now(clock).plusDays(5), PROGRAM));
    ladder.climb();
    ladder.climb();
    assertThat(letters.to("ictimai@samux.invalid").stream().filter(letter -> letter.subject().contains(soon)))
        .hasSize(1);
  }
}
