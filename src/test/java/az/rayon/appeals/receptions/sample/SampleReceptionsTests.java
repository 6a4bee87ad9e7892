package az.rayon.appeals.receptions.sample;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AppealsTest
class SampleReceptionsTests {

  @Autowired
  SampleReceptions sample;

  @Autowired
  JdbcClient db;

  @Autowired
  TransactionTemplate transaction;

  /// Taken back afterwards, so that the figures of other tests stay their own.
  @Test
  void theDemonstrationLooksLikeLife() {
    transaction.executeWithoutResult(status -> {
      sample.prepare();
      assertThat(count("appeals.mobile_reception where invented and day < current_date")).isBetween(30L, 60L);
      assertThat(count("appeals.mobile_reception where invented and day >= current_date")).isBetween(3L, 4L);
      assertThat(count("open_data.mobile_requests where invented")).isGreaterThan(120);
      assertThat(count("open_data.mobile_requests where invented and kept") * 100
          / count("open_data.mobile_requests where invented and kept is not null")).as("promises kept")
          .isBetween(45L, 95L);
      assertThat(count("open_data.receptions where invented and state = 'held' and received > 0")).isGreaterThan(10);
      assertThat(count("appeals.booking where invented and state = 'BOOKED'")).isBetween(3L, 40L);
      assertThat(count("""
          (select post from appeals.reception where invented and day >= current_date group by post) official
          cross join generate_series(1, 2) ahead
          where not exists (select from appeals.reception r where r.post = official.post
            and date_trunc('month', r.day) = date_trunc('month', current_date) + ahead * interval '1 month')""")).as(
          "months without a reception").isZero();
      assertThat(count("appeals.appeal where invented and (received_at > now() or settled_at > now())")).isZero();
      status.setRollbackOnly();
    });
  }

  private long count(String from) {
    return db.sql("select count(*) from " + from).query(Long.class).single();
  }
}
