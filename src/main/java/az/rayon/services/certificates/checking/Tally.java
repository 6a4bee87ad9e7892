package az.rayon.services.certificates.checking;

import az.rayon.services.certificates.checking.Finding.Answer;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Counts what people were told, by day, way and answer. The figures are written every ten seconds, so that checking
/// waits for no disk; a node that falls over loses what it counted since, and nothing else.
@Component
class Tally {

  /// How a certificate was checked.
  enum Way {
    NUMBER, CODE, FILE
  }

  private record Line(LocalDate day, Way way, Answer answer) {}

  private final JdbcClient db;
  private final Tries tries;
  private final Clock clock;
  private final Map<Line, LongAdder> counted = new ConcurrentHashMap<>();

  Tally(JdbcClient db, Tries tries, Clock clock) {
    this.db = db;
    this.tries = tries;
    this.clock = clock;
  }

  void count(Way way, Answer answer) {
    counted.computeIfAbsent(new Line(LocalDate.now(clock), way, answer), _ -> new LongAdder()).increment();
  }

  /// What could not be written is still counted, and written the next time.
  @PreDestroy
  @Scheduled(initialDelay = 10_000, fixedDelay = 10_000)
  public void write() {
    counted.forEach((line, times) -> {
      var sum = times.sum();
      if (sum > 0) {
        add(line, sum);
        times.add(-sum);
      } else if (line.day().isBefore(LocalDate.now(clock))) {
        counted.remove(line);
      }
    });
  }

  @Scheduled(initialDelay = 60_000, fixedDelay = 600_000)
  public void tidy() {
    tries.forgetOld(clock.instant());
  }

  private void add(Line line, long times) {
    db.sql("""
        insert into services.certificate_check as c (day, way, answer, times) values (?, ?, ?, ?)
        on conflict (day, way, answer) do update set times = c.times + excluded.times
        """).params(line.day(), line.way().name(), line.answer().name(), times).update();
  }
}
