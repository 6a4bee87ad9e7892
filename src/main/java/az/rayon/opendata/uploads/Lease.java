package az.rayon.opendata.uploads;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Keeps somebody else from taking over work that goes on: renewed again and again until it is closed, whatever the
/// work is busy with. If this node falls over, so does the lease.
final class Lease implements AutoCloseable {

  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread keeper;

  private Lease(Duration every, Runnable renewal) {
    this.keeper = Thread.ofVirtual().name("lease").start(() -> keep(every, renewal));
  }

  static Lease renewed(Duration every, Runnable renewal) {
    return new Lease(every, renewal);
  }

  private void keep(Duration every, Runnable renewal) {
    try {
      while (!over.await(every.toMillis(), TimeUnit.MILLISECONDS)) renewal.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Returns when nothing will be renewed any more.
  @Override
  public void close() {
    over.countDown();
    boolean interrupted = false;
    while (keeper.isAlive()) {
      try {
        keeper.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
