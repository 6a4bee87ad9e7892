package az.rayon.services.open;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Translated;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.services.ServicesTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each test has a year of its own in a century when nobody applied, so that it counts its own rows alone.
@ServicesTest
class ServiceSeriesTests {

  static final AtomicInteger YEAR = new AtomicInteger(1801);

  @Autowired
  JdbcClient db;

  @Autowired
  List<Series> all;

  int year;
  Period period = Period.year(1800);

  @BeforeEach
  void aYearOfItsOwn() {
    year = YEAR.addAndGet(2);
    period = Period.year(year);
  }

  @Test
  void whatCameIsCountedByWayAndMonth() {
    for (int i = 0; i < 5; i++) came("form-2", "ONLINE", 1);
    came("form-2", "ASSISTED", 3);
    assertThat(figure("received")).isEqualTo(Figure.count("", 6, day(3)));
    assertThat(figures("received", "way")).containsExactly(Figure.count("assisted", 1, day(3)),
        Figure.count("online", 5, day(1)));
    assertThat(figures("received", "month")).hasSize(12).startsWith(Figure.count(year + "-01", 5, day(1)),
        Figure.count(year + "-02", 0, null));
    assertThat(figure("onlineShare").numerator()).isEqualTo(5);
    assertThat(figures("received", "service")).extracting(Figure::group).containsExactly("form-2");
  }

  @Test
  void aServiceWithFewApplicantsIsNotNamed() {
    for (int i = 0; i < 5; i++) came("archive", "ONLINE", 2);
    came("guardianship", "ONLINE", 2);
    assertThat(figures("received", "service")).extracting(Figure::group).containsExactly("archive", "other");
    assertThat(series("received").group("service", "other").az()).contains("beşdən az");
    assertThat(series("received").group("service", "archive").en()).startsWith("Archive certificate");
  }

  @Test
  void onTimeIsWhatWasDecidedInItsTermOfAllThatShouldHaveBeen() {
    granted(1, 4, 10, "ONLINE");
    granted(1, 12, 10, "ASSISTED");
    declined(2, 6, 10);
    came("form-2", "ONLINE", 3);
    assertThat(figure("onTime")).extracting(Figure::numerator, Figure::denominator).containsExactly(2L, 4L);
    assertThat(figure("medianDays").value()).isEqualByComparingTo("8");
    assertThat(figure("zeroVisits")).extracting(Figure::numerator, Figure::denominator).containsExactly(2L, 3L);
    assertThat(figures("refused", "ground")).extracting(Figure::group).containsExactly("not_proved");
    assertThat(series("refused").group("ground", "not_proved").en()).isEqualTo("What was stated was not proved");
  }

  @Test
  void anApplicationForWhichAPaperWasAskedIsCountedOnce() {
    var asked = granted(1, 4, 10, "ONLINE");
    granted(1, 4, 10, "ONLINE");
    step(asked, "PAPER_ASKED");
    step(asked, "PAPER_ASKED");
    step(asked, "VISITED");
    assertThat(figure("paperRequests")).extracting(Figure::numerator, Figure::denominator).containsExactly(1L, 2L);
    assertThat(figure("zeroVisits").numerator()).isEqualTo(1);
  }

  @Test
  void papersAreCountedAsTheyStandOnTheLastDay() {
    var code = "s" + UUID.randomUUID();
    var first = LocalDate.of(year, 3, 1);
    var second = LocalDate.of(year, 7, 1);
    db.sql("insert into services.passport (code, event, place, giver) values (?, 'records', 9000, 'AUTHORITY')")
        .param(code).update();
    version(code, 1, first, second.minusDays(1));
    paper(code, 1, "id-card", null);
    paper(code, 1, "form-2", null);
    version(code, 2, second, LocalDate.of(year, 12, 31));
    paper(code, 2, "id-card", second);
    paper(code, 2, "form-2", null);
    assertThat(figures("documents", "service")).contains(Figure.count(code, 1, second));
    assertThat(series("documents").figures(new Period(first, second.minusDays(1)), "service"))
        .contains(Figure.count(code, 2, first));
    assertThat(figures("documentsDropped", "month").get(6)).isEqualTo(Figure.count(year + "-07", 1, second));
    assertThat(figures("documentsDropped", "month").get(5)).isEqualTo(Figure.count(year + "-06", 0, null));
    assertThat(figure("online").value()).as("no form to fill in").isEqualByComparingTo("0");
    db.sql("""
        insert into services.form (service, version, state, definition, edited_by, edited_at, published_at)
        values (?, 1, 'IN_FORCE', '{}', gen_random_uuid(), now(), now())
        """).param(code).update();
    assertThat(figure("online").value()).isEqualByComparingTo("100");
  }

  @Test
  void noDataIsNotZero() {
    came("form-2", "ONLINE", 12);
    assertThat(figure("medianDays").hasData()).isFalse();
    assertThat(series("received").figures(Period.year(2999), null).getFirst().hasData()).isFalse();
    assertThat(series("documents").figures(Period.year(2999), null).getFirst().hasData()).isFalse();
    assertThat(series("received").figures(Period.year(1700), "month")).hasSize(12).noneMatch(Figure::hasData);
    assertThat(series("onTime").figures(Period.month(YearMonth.of(year, 2)), null).getFirst().hasData()).isFalse();
  }

  @Test
  void everySeriesSaysWhatItIsInThreeLanguages() {
    assertThat(all).filteredOn(series -> series.key().startsWith("services.")).hasSize(13).allSatisfy(series -> {
      assertThat(List.of(series.title(), series.formula())).allSatisfy(ServiceSeriesTests::isWhole);
      assertThat(series.dimensions()).contains(Series.MONTH);
      assertThat(series.figures(Period.year(2026), Series.MONTH)).hasSize(12);
    });
  }

  private static void isWhole(Translated words) {
    assertThat(words.az()).isNotBlank();
    assertThat(words.en()).isNotBlank();
    assertThat(words.ru()).isNotBlank();
  }

  private UUID came(String service, String way, int month) {
    return add(service, way, month, "SUBMITTED", null);
  }

  private UUID granted(int month, int after, int term, String way) {
    var id = add("form-2", way, month, "SUBMITTED", day(month).plusDays(term));
    db.sql("""
        update services.application set state = 'GRANTED', unit = :id, decision = 'Bəli.', paper = 'A-1',
          decided_by = :id, decided_at = :at, settled_by = :id, settled_at = :at where id = :id
        """).param("id", id).param("at", day(month).plusDays(after).atTime(12, 0).atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  private void declined(int month, int after, int term) {
    var id = add("form-2", "ONLINE", month, "SUBMITTED", day(month).plusDays(term));
    db.sql("""
        update services.application set state = 'DECLINED', unit = :id, decision = 'Yox.', ground = 'NOT_PROVED',
          decided_by = :id, decided_at = :at, settled_by = :id, settled_at = :at where id = :id
        """).param("id", id).param("at", day(month).plusDays(after).atTime(12, 0).atOffset(ZoneOffset.UTC))
        .update();
  }

  private UUID add(String service, String way, int month, String state, @Nullable LocalDate due) {
    var id = UUID.randomUUID();
    db.sql("""
        insert into services.application (id, number, submission, service, passport, form_version, name, language, way,
          ordered, commission_wanted, fee, received_at, rule, counted_from, due, provisional, state, version)
        select :id, :number, :id, :service, v.id, 1, 'Nümunə', 'AZ', :way, false, false, 0, :at, 'service.decision',
          :day, :due, false, :state, 0
        from services.passport_version v where v.service = :service and v.number = 1
        """).param("id", id).param("number", "X-" + year + "-" + (id.getMostSignificantBits() >>> 1))
        .param("service", service).param("way", way).param("state", state).param("day", day(month))
        .param("due", due == null ? day(month).plusDays(9) : due)
        .param("at", day(month).atTime(12, 0).atOffset(ZoneOffset.UTC)).update();
    return id;
  }

  private void step(UUID application, String what) {
    db.sql("insert into services.application_step (id, application, at, what, by) values (?, ?, now(), ?, ?)")
        .params(UUID.randomUUID(), application, what, application).update();
  }

  private void version(String code, int number, LocalDate from, LocalDate to) {
    var id = UUID.nameUUIDFromBytes((code + number).getBytes(StandardCharsets.UTF_8));
    db.sql("""
        insert into services.passport_version
          (id, service, number, gives, certificate, rule, online, valid_from, valid_to)
        values (?, ?, ?, 'CERTIFICATE', 'x', 'service.decision', true, ?, ?)
        """).params(id, code, number, from, to).update();
    db.sql("insert into services.passport_text (passport, field, az, confirmed) values (?, 'NAME', 'Nümunə', true)")
        .param(id).update();
  }

  private void paper(String code, int number, String paper, @Nullable LocalDate dropped) {
    var id = UUID.nameUUIDFromBytes((code + number).getBytes(StandardCharsets.UTF_8));
    db.sql("""
        insert into services.required_paper (passport, paper, place, dropped_on)
        values (:id, :paper, 1, :dropped)
        """).param("id", id).param("paper", paper).param("dropped", dropped).update();
  }

  private Figure figure(String name) {
    return series(name).figures(period, null).getFirst();
  }

  private List<Figure> figures(String name, String by) {
    return series(name).figures(period, by);
  }

  private Series series(String name) {
    return all.stream().filter(each -> each.key().equals("services." + name)).findFirst().orElseThrow();
  }

  private LocalDate day(int month) {
    return LocalDate.of(year, month, 2);
  }
}
