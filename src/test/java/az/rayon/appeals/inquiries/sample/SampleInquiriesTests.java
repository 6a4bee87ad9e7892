package az.rayon.appeals.inquiries.sample;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AppealsTest
class SampleInquiriesTests {

  @Autowired
  SampleInquiries sample;

  @Autowired
  JdbcClient db;

  @Autowired
  TransactionTemplate transaction;

  /// Taken back afterwards, so that the figures of other tests stay their own.
  @Test
  void theDemonstrationLooksLikeLife() {
    transaction.executeWithoutResult(status -> {
      sample.prepare();
      assertThat(count("true")).isBetween(90L, 250L);
      assertThat(count("state in ('ANSWERED', 'PARTLY_ANSWERED', 'DECLINED') and settled_at < due_before") * 100
          / count("state in ('ANSWERED', 'PARTLY_ANSWERED', 'DECLINED')")).as("in time").isBetween(75L, 97L);
      assertThat(count("state = 'REGISTERED'")).as("to be routed").isPositive();
      assertThat(count("state = 'DECLINED'")).as("refused").isPositive();
      assertThat(count("exists (select from appeals.inquiry_publication p where p.inquiry = inquiry.id)"))
          .as("published").isGreaterThan(10);
      assertThat(count("received_at > now() or settled_at > now()")).as("in the future").isZero();
      assertThat(
          count("exists (select from appeals.inquiry_step s where s.inquiry = inquiry.id and s.at < received_at)"))
          .isZero();
      status.setRollbackOnly();
    });
  }

  private long count(String which) {
    return db.sql("select count(*) from appeals.inquiry where invented and " + which).query(Long.class).single();
  }
}
