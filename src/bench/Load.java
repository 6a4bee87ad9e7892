import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// What several visitors did again and again at the same time, and how long each deed took.
record Load(int failed, List<Long> nanos, Duration length) {

  static final int VISITORS = 4;

  /// A third as long again to warm up, not counted. A deed says whether it succeeded.
  static Load of(Duration length, Callable<Boolean> deed) throws Exception {
    attempt(length.dividedBy(3), VISITORS, deed);
    return attempt(length, VISITORS, deed);
  }

  /// By one visitor alone, who waits for nobody: what the deed itself takes.
  static Load alone(Duration length, Callable<Boolean> deed) throws Exception {
    attempt(length.dividedBy(3), 1, deed);
    return attempt(length, 1, deed);
  }

  private static Load attempt(Duration length, int many, Callable<Boolean> deed) throws Exception {
    long end = System.nanoTime() + length.toNanos();
    var nanos = Collections.synchronizedList(new ArrayList<Long>());
    var failed = new AtomicInteger();
    try (var visitors = Executors.newFixedThreadPool(many)) {
      Callable<Void> visits = () -> {
        for (long began; (began = System.nanoTime()) < end;) {
          if (deed.call()) nanos.add(System.nanoTime() - began);
          else failed.incrementAndGet();
        }
        return null;
      };
      for (var visit : visitors.invokeAll(Collections.nCopies(many, visits))) visit.get();
    }
    return new Load(failed.get(), nanos, length);
  }

  double rate() {
    return nanos.size() * 1e9 / length.toNanos();
  }

  @Override
  public String toString() {
    if (nanos.isEmpty()) return "not measured, all " + failed + " failed";
    var sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    var text = "%.0f/s, half in %.1f ms, 99%% in %.1f ms".formatted(rate(), sorted.get(sorted.size() / 2) / 1e6,
        sorted.get(sorted.size() * 99 / 100) / 1e6);
    return failed == 0 ? text : text + ", " + failed + " failed";
  }
}
