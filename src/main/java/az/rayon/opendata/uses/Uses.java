package az.rayon.opendata.uses;

import az.rayon.database.PublicReader;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Counts by dataset, day, way and kind of reader; no cookie, no address and no agent is kept. The counts are written
/// each minute and at the end, so that reading waits for no disk; a node that falls over loses a minute of them.
@Component
public class Uses {

  /// The way of whoever opens the page of a dataset, and of a program that asks for rows.
  public static final String PAGE = "page";
  public static final String QUERY = "query";

  private static final Logger LOG = LoggerFactory.getLogger(Uses.class);
  private static final int DAYS = 30;

  private final JdbcClient db;
  private final PublicReader reader;
  private final Clock clock;
  private final Map<Line, Long> counted = new ConcurrentHashMap<>();
  private volatile @Nullable Known known;

  Uses(JdbcClient db, PublicReader reader, Clock clock) {
    this.db = db;
    this.reader = reader;
    this.clock = clock;
  }

  private record Line(String dataset, LocalDate day, String way, Reader reader) {}

  /// Of the last thirty days, search robots left out.
  public record Count(long seen, long taken) {

    public static final Count NONE = new Count(0, 0);
  }

  private record Known(Instant until, Map<String, Count> counts) {}

  /// A reader without an agent is a program.
  public void count(String dataset, String way, @Nullable String agent) {
    counted.merge(new Line(dataset, LocalDate.now(clock), way, Reader.of(agent)), 1L, Long::sum);
  }

  /// Of every dataset, at most a minute old, because the catalogue is opened more often than that.
  public Map<String, Count> lately() {
    var now = clock.instant();
    var kept = known;
    if (kept == null || kept.until().isBefore(now)) {
      kept = new Known(now.plusSeconds(60), lately(""));
      known = kept;
    }
    return kept.counts();
  }

  public Count of(String dataset) {
    return lately(dataset).getOrDefault(dataset, Count.NONE);
  }

  private Map<String, Count> lately(String dataset) {
    var counts = new HashMap<String, Count>();
    reader.db().sql("""
        select dataset, coalesce(sum(times) filter (where way = 'page'), 0) as seen,
          coalesce(sum(times) filter (where way <> 'page'), 0) as taken
        from open_data.dataset_uses where day > ? and reader <> 'bot' and (? = '' or dataset = ?) group by dataset
        """).params(LocalDate.now(clock).minusDays(DAYS), dataset, dataset).query(row -> {
      counts.put(row.getString("dataset"), new Count(row.getLong("seen"), row.getLong("taken")));
    });
    return counts;
  }

  /// By one at a time. What was written is taken off the counts only then, so that nothing is lost whatever breaks, and
  /// what was counted meanwhile waits for the next time.
  @PreDestroy
  @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
  public synchronized void write() {
    var sums = Map.copyOf(counted);
    if (sums.isEmpty()) return;
    try {
      add(sums);
    } catch (DataAccessException away) {
      LOG.warn("Counts of use wait for the database: {}", away.getMessage());
      return;
    }
    sums.forEach((line, written) -> counted.computeIfPresent(line,
        (_, times) -> times.equals(written) ? null : times - written));
  }

  /// One statement, its rows in one order on every node, so that two never wait for each other.
  private void add(Map<Line, Long> sums) {
    var lines = sums.keySet().stream().sorted(Comparator.comparing(Line::dataset).thenComparing(Line::day)
        .thenComparing(Line::way).thenComparing(Line::reader)).toList();
    var values = new ArrayList<Object>();
    for (var line : lines) {
      values.addAll(List.of(line.dataset(), line.day(), line.way(), line.reader().code(), sums.getOrDefault(line, 0L)));
    }
    var rows = lines.stream().map(_ -> "(?, ?, ?, ?, ?)").collect(Collectors.joining(", "));
    db.sql("insert into opendata.use as u (dataset, day, way, reader, times) values " + rows
        + " on conflict (dataset, day, way, reader) do update set times = u.times + excluded.times").params(values)
        .update();
  }
}
