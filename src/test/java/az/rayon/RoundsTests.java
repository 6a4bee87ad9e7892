package az.rayon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/// In the context of the other tests of the whole program. Seen to fail once: with the scheduler that Spring Boot
/// makes, whose rounds share a thread.
@SpringBootTest(properties = {"rayon.demo=false", "rayon.post.rounds=false"})
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundsTests {

  @Autowired
  TaskScheduler scheduler;

  @Autowired
  List<ScheduledTaskHolder> rounds;

  @Test
  void aSlowRoundStopsNoOther() throws InterruptedException {
    var slow = new CountDownLatch(1);
    var gone = new CountDownLatch(3);
    var first = scheduler.scheduleWithFixedDelay(() -> wait(slow), Duration.ofMillis(1));
    var second = scheduler.scheduleWithFixedDelay(gone::countDown, Duration.ofMillis(1));
    try {
      assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      slow.countDown();
      first.cancel(true);
      second.cancel(true);
    }
  }

  @Test
  void everyRoundHasAThreadOfItsOwn() {
    assertThat(rounds.stream().mapToInt(each -> each.getScheduledTasks().size()).sum())
        .isBetween(20, AciqRayon.MOST_ROUNDS);
  }

  private static void wait(CountDownLatch until) {
    try {
      until.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
