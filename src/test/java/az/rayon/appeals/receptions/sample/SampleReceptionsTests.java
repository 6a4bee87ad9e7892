package az.rayon.appeals.receptions.sample;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.receptions.timetable.Officials.Official;
import az.rayon.appeals.receptions.timetable.Timetable;
import az.rayon.appeals.receptions.timetable.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AppealsTest
class SampleReceptionsTests {

  @Autowired
  SampleReceptions sample;

  @Autowired
  Timetable timetable;

  @Autowired
  WorkingDays calendar;

  @Autowired
  JdbcClient db;

  @Autowired
  TransactionTemplate transaction;

  /// Taken back afterwards, so that the figures of other tests stay their own.
  @Test
  void theDemonstrationLooksLikeLife() {
    transaction.executeWithoutResult(status -> {
      sample.prepare();
      assertThat(count("open_data.receptions where invented and state = 'held' and received > 0")).isGreaterThan(10);
      assertThat(count("appeals.booking where invented and state = 'BOOKED'")).isBetween(3L, 40L);
      assertThat(timetable.lacking()).as("months without a reception").extracting(each -> each.official().code())
          .noneMatch(SampleReceptionsTests::isSample);
      assertThat(timetable.without()).extracting(Official::code).noneMatch(SampleReceptionsTests::isSample);
      var days = db.sql("select distinct day from appeals.reception where invented and day > appeals.today()")
          .query(LocalDate.class).list();
      assertThat(days).hasSizeGreaterThan(20).allMatch(calendar::works);
      assertThat(db.sql("select number from appeals.booking where invented order by made_at, number")
          .query(String.class).list()).as("numbers are given in the order in which people book").isSorted();
      status.setRollbackOnly();
    });
  }

  /// Not one that another test has made.
  private static boolean isSample(String code) {
    return code.matches("basci|birinci-muavin|muavin-.*|numayende-.*");
  }

  private long count(String from) {
    return db.sql("select count(*) from " + from).query(Long.class).single();
  }
}
