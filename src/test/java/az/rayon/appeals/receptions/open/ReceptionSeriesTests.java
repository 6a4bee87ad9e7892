package az.rayon.appeals.receptions.open;

import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.receptions.Office;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// In a year when nobody received, so that each test counts its own rows alone.
@AppealsTest
class ReceptionSeriesTests {

  @Autowired
  JdbcClient db;

  @Autowired
  Appeals appeals;

  @Autowired
  List<Series> all;

  @Test
  void whoWasReceivedAndWhoDidNotComeIsCountedByMonth() {
    var office = Office.in("umumi", db);
    var day = office.receives(LocalDate.of(1811, 3, 6), 4);
    office.receives(LocalDate.of(1811, 4, 3), 4);
    booked(office, day, "10:00", "RECEIVED");
    booked(office, day, "10:15", "RECEIVED");
    booked(office, day, "10:30", "MISSED");

    var year = Period.year(1811);
    assertThat(series("receptions.held").figures(year, null).getFirst().value()).isEqualByComparingTo("2");
    assertThat(series("receptions.people").figures(year, null).getFirst().value()).isEqualByComparingTo("2");
    assertThat(series("receptions.missed").figures(year, "month")).hasSize(12)
        .filteredOn(figure -> figure.group().equals("1811-03")).extracting(Figure::value)
        .containsExactly(BigDecimal.ONE);
  }

  @Test
  void aPromiseIsKeptByWhatWasDoneUntilItsDay() {
    var kept = request(1813, LocalDate.of(1813, 5, 20), Result.SATISFIED, 10);
    request(1813, LocalDate.of(1813, 5, 20), Result.SATISFIED, 40);
    request(1813, LocalDate.of(1813, 5, 20), Result.EXPLAINED, 10);
    request(1813, null, Result.SATISFIED, 10);

    var share = series("receptions.promisesKept").figures(Period.year(1813), null).getFirst();
    assertThat(share).extracting(Figure::numerator, Figure::denominator).containsExactly(1L, 3L);
    assertThat(series("receptions.requests").figures(Period.year(1813), "topic"))
        .containsExactly(Figure.count("roads", 4, kept));
    assertThat(series("receptions.mobile").figures(Period.year(1813), "settlement").getFirst().value())
        .isEqualByComparingTo("4");
    assertThat(series("receptions.promisesKept").figures(Period.year(1812), null)).containsExactly(Figure.none(""));
  }

  @Test
  void aReceptionIsHeldWhenItsHoursAreOver() {
    assertThat(stateOfOneThatCloses("- interval '2 minutes'")).isEqualTo("held");
    assertThat(stateOfOneThatCloses("+ interval '2 minutes'")).isEqualTo("planned");
  }

  private String stateOfOneThatCloses(String fromNow) {
    var number = db.sql("""
        insert into appeals.mobile_reception (id, number, settlement, day, opens, closes, place, officials, state,
          changed_at, version)
        select gen_random_uuid(), 'M-1813-' || (1000000 + floor(random() * 1e9))::bigint, 'poylu', t::date, '00:00',
          t::time, 'klub', array[gen_random_uuid()], 'PLANNED', now(), 0
        from (select now() at time zone 'Asia/Baku' %s as t) hour returning number
        """.formatted(fromNow)).query(String.class).single();
    return db.sql("select state from open_data.mobile_receptions where number = ?").param(number).query(String.class)
        .single();
  }

  private LocalDate request(int year, @Nullable LocalDate promised, Result result, int days) {
    var day = LocalDate.of(year, 5, 5);
    var reception = UUID.randomUUID();
    db.sql("""
        insert into appeals.mobile_reception (id, number, settlement, day, opens, closes, place, officials, state,
          changed_at, version)
        values (?, 'M-1813-' || (1000000 + floor(random() * 1e9))::bigint, 'poylu', ?, '10:00', '12:00', 'klub',
          array[?], 'PLANNED', now(), 0)
        """).params(reception, day, UUID.randomUUID()).update();
    var unit = UUID.randomUUID();
    var appeal = anAppeal().through(Channel.MOBILE_RECEPTION).received(noon(day))
        .in(new State.Answered(unit, null, result, "Bəli.", UUID.randomUUID(), noon(day.plusDays(days)))).build();
    appeals.add(appeal);
    db.sql("""
        insert into appeals.mobile_request (appeal, reception, unit, instruction, promised)
        values (:appeal, :reception, :unit, 'Etmək', :promised)
        """).param("appeal", appeal.id()).param("reception", reception).param("unit", unit)
        .param("promised", promised).update();
    return day;
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  private void booked(Office office, UUID day, String slot, String state) {
    db.sql("""
        insert into appeals.booking (id, number, submission, post, surname, given_name, email, language, state,
          reception, slot, made_at, version)
        values (gen_random_uuid(), 'Q-1811-' || (1000000 + floor(random() * 1e9))::bigint, gen_random_uuid(), ?, 'N',
          'S', 'n@demo.invalid', 'AZ', ?, ?, ?::time, now(), 0)
        """).params(office.post(), state, day, slot).update();
  }

  private Series series(String key) {
    return all.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
  }
}
