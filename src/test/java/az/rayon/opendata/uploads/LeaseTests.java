package az.rayon.opendata.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The lease by which a node holds its work.
class LeaseTests {

  @Test
  void aLeaseIsRenewedUntilTheWorkIsDone() throws InterruptedException {
    var renewed = new CountDownLatch(3);
    var keepers = ConcurrentHashMap.<Thread>newKeySet();
    try (var _ = Lease.renewed(Duration.ofMillis(5), () -> {
      keepers.add(Thread.currentThread());
      renewed.countDown();
    })) {
      assertThat(renewed.await(10, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(keepers).singleElement().satisfies(keeper -> assertThat(keeper.isAlive()).isFalse());
  }
}
