package az.rayon.appeals.sample;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AppealsTest
class SampleAppealsTests {

  @Autowired
  SampleAppeals sample;

  @Autowired
  JdbcClient db;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Clock clock;

  /// Taken back afterwards, so that the figures of other tests stay their own.
  @Test
  void theDemonstrationLooksLikeLife() {
    transaction.executeWithoutResult(status -> {
      sample.prepare();
      var today = LocalDate.now(clock);
      assertThat(count("true")).isBetween(550L, 900L);
      assertThat(count("""
          exists (select from appeals.appeal earlier where earlier.invented and earlier.received_at > appeal.received_at
            and left(earlier.number, 6) = left(appeal.number, 6) and earlier.number < appeal.number)""")).as(
          "registered before one with a smaller number").isZero();
      assertThat(count("state = 'ANSWERED' and settled_on <= due") * 100 / count("state = 'ANSWERED'"))
          .as("answered in time").isBetween(75L, 97L);
      assertThat(count("settled_at is null and due < :today", today)).as("overdue now").isBetween(3L, 30L);
      assertThat(count("registered_on = :today", today)).as("came today").isGreaterThanOrEqualTo(3);
      assertThat(count("state = 'REGISTERED'")).as("to be routed").isGreaterThanOrEqualTo(3);
      for (var few : List.of("state = 'DRAFTED'", "state = 'NOT_ACCEPTED'", "state = 'MERGED'", "extra > 0",
          "id in (select appeal from appeals.question)")) {
        assertThat(count(few)).as(few).isBetween(1L, 30L);
      }
      assertThat(count("received_at > now() or settled_at > now()")).as("in the future").isZero();
      assertThat(count("substr(number, 3, 4) <> extract(year from registered_on)::text")).isZero();
      assertThat(count("exists (select from appeals.step s where s.appeal = appeal.id and s.at < received_at)"))
          .isZero();
      assertThat(rows("appeals.mobile_reception where invented and day < appeals.today()")).isBetween(30L, 60L);
      assertThat(rows("appeals.mobile_reception where invented and day >= appeals.today()")).isBetween(3L, 4L);
      assertThat(rows("open_data.mobile_requests where invented")).isGreaterThan(120);
      assertThat(rows("open_data.mobile_requests where invented and kept") * 100
          / rows("open_data.mobile_requests where invented and kept is not null")).as("promises kept")
          .isBetween(45L, 95L);
      assertThat(count("channel = 'PORTAL'") * 100 / count("true")).as("electronic").isBetween(20L, 50L);
      status.setRollbackOnly();
    });
  }

  private long rows(String from) {
    return db.sql("select count(*) from " + from).query(Long.class).single();
  }

  private long count(String which) {
    return count(which, LocalDate.EPOCH);
  }

  private long count(String which, LocalDate today) {
    return db.sql("select count(*) from appeals.appeal where invented and (" + which + ")").param("today", today)
        .query(Long.class).single();
  }
}
