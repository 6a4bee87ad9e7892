package az.rayon.appeals.open;

import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Term;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each test has a year of its own in a century when nobody wrote, so that it counts its own rows alone.
@AppealsTest
class SeriesTests {

  static final AtomicInteger YEAR = new AtomicInteger(1901);

  @Autowired
  Appeals appeals;

  @Autowired
  List<Series> all;

  @Autowired
  JdbcClient db;

  int year;
  Period period = Period.year(1900);

  @BeforeEach
  void aYearOfItsOwn() {
    year = YEAR.addAndGet(2);
    period = Period.year(year);
  }

  @Test
  void whatCameIsCountedByChannelAndMonth() {
    came(Channel.PORTAL, 1, null);
    came(Channel.PORTAL, 1, 5);
    came(Channel.PAPER, 3, 40);

    assertThat(figure("appeals.received", period)).isEqualTo(Figure.count("", 3, day(3)));
    assertThat(figures("appeals.received", period, "channel")).containsExactly(
        Figure.count("paper", 1, day(3)), Figure.count("portal", 2, day(1)));
    assertThat(figures("appeals.received", period, "month")).hasSize(12).startsWith(
        Figure.count(year + "-01", 2, day(1)), Figure.count(year + "-02", 0, null),
        Figure.count(year + "-03", 1, day(3)));
  }

  @Test
  void onTimeIsWhatWasAnsweredByItsLastDayOfAllThatShouldHaveBeen() {
    came(Channel.PORTAL, 1, 21);
    came(Channel.PORTAL, 1, 20);
    came(Channel.PORTAL, 1, 22);
    came(Channel.PORTAL, 2, null);
    var withdrawn = anAppeal().received(day(2).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
        .in(new State.Withdrawn(UUID.randomUUID(), day(2).atTime(13, 0).toInstant(ZoneOffset.UTC))).build();
    appeals.add(withdrawn);

    var onTime = figure("appeals.onTime", period);
    assertThat(onTime).extracting(Figure::numerator, Figure::denominator).containsExactly(2L, 4L);
    assertThat(onTime.value()).isEqualByComparingTo("50.0");
  }

  @Test
  void overdueIsCountedAtTheEndOfEachMonth() {
    came(Channel.PORTAL, 1, null);
    came(Channel.PORTAL, 1, 60);

    var months = figures("appeals.overdue", period, "month");
    assertThat(months.get(1).value()).as("end of February").isGreaterThanOrEqualTo(BigDecimal.TWO);
    assertThat(months.get(2).value()).as("one was answered in March")
        .isEqualByComparingTo(requireNonNull(months.get(1).value()).subtract(BigDecimal.ONE));
    assertThat(figure("appeals.overdue", period).value()).isEqualByComparingTo(months.getLast().value());
  }

  @Test
  void theMedianIsOfDaysToTheAnswer() {
    came(Channel.PORTAL, 1, 4);
    came(Channel.PORTAL, 1, 10);
    came(Channel.PORTAL, 2, 30);

    assertThat(figure("appeals.medianDays", period).value()).isEqualByComparingTo("10");
    assertThat(figure("appeals.ninetiethDays", period).value()).isEqualByComparingTo("26");
  }

  @Test
  void noDataIsNotZero() {
    came(Channel.PORTAL, 12, null);
    var after = Period.year(2999);

    assertThat(figure("appeals.medianDays", period).hasData()).isFalse();
    assertThat(figure("appeals.received", after).hasData()).isFalse();
    assertThat(figure("appeals.onTime", Period.month(YearMonth.of(year, 2))).hasData()).isFalse();
    assertThat(figures("appeals.received", Period.year(1700), "month")).hasSize(12)
        .noneMatch(Figure::hasData);
  }

  @Test
  void theElectronicShareIsOfAllThatCame() {
    came(Channel.PORTAL, 1, null);
    came(Channel.OPEN311, 1, 5);
    came(Channel.PAPER, 3, 40);
    came(Channel.TELEPHONE, 3, null);

    assertThat(figure("appeals.electronic", period)).isEqualTo(Figure.share("", 2, 4, day(3)));
  }

  @Test
  void whatWasLeftUnexaminedIsCountedByItsGround() {
    ended(2, new State.LeftUnexamined(Ground.UNFIT, "r", UUID.randomUUID(), noon(2)));
    ended(2, new State.LeftUnexamined(Ground.UNFIT, "r", UUID.randomUUID(), noon(3)));
    ended(2, new State.LeftUnexamined(Ground.ANSWERED_THREE_TIMES, "r", UUID.randomUUID(), noon(4)));
    ended(2, new State.Withdrawn(UUID.randomUUID(), noon(4)));

    assertThat(figures("appeals.unexamined", period, "ground")).containsExactly(
        Figure.count("answered_three_times", 1, day(4)), Figure.count("unfit", 2, day(3)));
    assertThat(figure("appeals.thirdRepeats", period)).isEqualTo(Figure.count("", 1, day(4)));
    assertThat(series("appeals.unexamined").group("ground", "unfit").az()).startsWith("8.1.2");
  }

  @Test
  void forwardingIsInTimeByTheDayTheLawSets() {
    ended(2, new State.Forwarded(List.of("Su"), "r", day(3), UUID.randomUUID(), noon(3)));
    ended(2, new State.Forwarded(List.of("Su"), "r", day(3), UUID.randomUUID(), noon(4)));
    ended(2, new State.Forwarded(List.of("Su"), "r", null, UUID.randomUUID(), noon(4)));

    assertThat(figure("appeals.forwardedInTime", period)).isEqualTo(Figure.share("", 1, 2, day(4)));
  }

  @Test
  void whatWasExtendedOpenedAgainAndRepeatedIsCountedApart() {
    came(Channel.PORTAL, 1, 4);
    came(Channel.PORTAL, 1, 4);
    assertThat(figure("appeals.extended", period)).isEqualTo(Figure.share("", 0, 2, day(1)));
    assertThat(figure("appeals.reopened", period)).isEqualTo(Figure.share("", 0, 2, day(1)));
    assertThat(figure("appeals.repeats", period)).isEqualTo(Figure.share("", 0, 2, day(1)));
    db.sql("""
        update appeals.appeal set extra = 10, reopened = 1, anew = 1
        where number = (select min(number) from appeals.appeal where registered_on = ?)
        """).params(day(1)).update();
    assertThat(figure("appeals.extended", period).value()).isEqualByComparingTo("50");
    assertThat(figure("appeals.reopened", period).value()).isEqualByComparingTo("50");
    assertThat(figure("appeals.reopenedByRegistrar", period)).isEqualTo(Figure.count("", 1, day(1)));
  }

  @Test
  void openingAgainMakesNothingLateGood() {
    came(Channel.PORTAL, 1, 4);
    came(Channel.PORTAL, 1, 30);
    came(Channel.PORTAL, 1, null);
    var before = List.of(figure("appeals.onTime", period), figure("appeals.overdue", period));
    db.sql("""
        update appeals.appeal set reopened = 1, first_due = due, due = due + 400000
        where registered_on = ? and (settled_on is null or settled_on > due)
        """).param(day(1)).update();
    assertThat(List.of(figure("appeals.onTime", period), figure("appeals.overdue", period))).isEqualTo(before);
  }

  @Test
  void theTopTopicOfAPlaceNeedsFive() {
    for (int i = 0; i < 5; i++) appeals.add(anAppeal().on("gas").at("lek").received(noon(5)).build());
    var sixth = anAppeal().on("roads").at("lek").received(noon(5)).build();
    appeals.showEarlier(sixth.filing());
    appeals.add(sixth);
    appeals.add(anAppeal().on("roads").at("poylu").received(noon(5)).build());

    assertThat(figures("appeals.topTopics", period, AppealFigures.TOP_TOPIC)).containsExactly(
        Figure.count("lek/gas", 5, day(5)));
    assertThat(figure("appeals.topTopics", period)).isEqualTo(Figure.count("", 5, day(5)));
    assertThat(series("appeals.topTopics").group(AppealFigures.TOP_TOPIC, "lek/gas").az()).isEqualTo("Lək: Qaz");
  }

  @Test
  void aShareOfNothingIsNoData() {
    came(Channel.PORTAL, 12, null);
    var february = Period.month(YearMonth.of(year, 2));
    assertThat(List.of("electronic", "forwardedInTime", "extended", "reopened", "repeats", "topTopics", "satisfaction"))
        .allSatisfy(key -> assertThat(figure("appeals." + key, february).hasData()).as(key).isFalse());
  }

  @Test
  void everySeriesSaysWhatItIsInThreeLanguages() {
    assertThat(all).filteredOn(series -> series.key().startsWith("appeals.")).hasSizeGreaterThanOrEqualTo(13)
        .allSatisfy(series -> {
          assertThat(series.title().ru()).isNotBlank();
          assertThat(series.formula().en()).isNotBlank();
          assertThat(series.group("channel", "mobile_reception").az()).isEqualTo("Səyyari qəbul");
          assertThat(series.dimension("settlement").en()).isEqualTo("Place");
        });
  }

  private Figure figure(String key, Period over) {
    var whole = series(key).figures(over, null);
    assertThat(whole).hasSize(1);
    return whole.getFirst();
  }

  private List<Figure> figures(String key, Period over, String by) {
    return series(key).figures(over, by);
  }

  private Series series(String key) {
    return all.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
  }

  private void came(Channel channel, int month, @Nullable Integer answeredAfter) {
    var noon = day(month).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    var builder = anAppeal().through(channel).received(noon)
        .within(new Term(Term.Basis.NORMAL, day(month), day(month).plusDays(21), false));
    if (answeredAfter != null) {
      builder.in(new State.Answered(UUID.randomUUID(), null, Result.EXPLAINED, "Bəli.", UUID.randomUUID(),
          noon.plus(answeredAfter, ChronoUnit.DAYS)));
    }
    appeals.add(builder.build());
  }

  private void ended(int month, State state) {
    appeals.add(anAppeal().received(noon(month)).in(state).build());
  }

  private Instant noon(int month) {
    return day(month).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  private LocalDate day(int month) {
    return LocalDate.of(year, month, 2);
  }
}
