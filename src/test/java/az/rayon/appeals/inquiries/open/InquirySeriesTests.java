package az.rayon.appeals.inquiries.open;

import static az.rayon.appeals.inquiries.InquiryBuilder.anInquiry;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.inquiries.Asking.Channel;
import az.rayon.appeals.inquiries.Inquiries;
import az.rayon.appeals.inquiries.Inquiry.State;
import az.rayon.appeals.inquiries.InquiryBuilder;
import az.rayon.appeals.inquiries.Publication;
import az.rayon.appeals.inquiries.Publications;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Each test has a year of its own in a century when nobody asked, so that it counts its own rows alone.
@AppealsTest
class InquirySeriesTests {

  static final AtomicInteger YEAR = new AtomicInteger(1901);

  @Autowired
  Inquiries inquiries;

  @Autowired
  Publications publications;

  @Autowired
  List<Series> all;

  int year;
  Period period = Period.year(1900);

  @BeforeEach
  void aYearOfItsOwn() {
    year = YEAR.addAndGet(2);
    period = Period.year(year);
  }

  @Test
  void whatCameIsCountedByChannelAndMonth() {
    add(came(1));
    add(came(1).through(Channel.PHONE));
    add(came(3));

    assertThat(figure("received")).isEqualTo(Figure.count("", 3, day(3)));
    assertThat(figures("received", "channel")).containsExactly(Figure.count("phone", 1, day(1)),
        Figure.count("portal", 2, day(3)));
    assertThat(figures("received", "month")).hasSize(12).startsWith(Figure.count(year + "-01", 2, day(1)),
        Figure.count(year + "-02", 0, null));
  }

  @Test
  void onTimeIsWhatWasAnsweredInItsTermOfAllThatShouldHaveBeen() {
    add(answered(1, 5));
    add(answered(1, 30));
    add(declined(1, 6));
    add(came(2));
    add(came(2).in(new State.Withdrawn(UUID.randomUUID(), at(2, 3))));
    add(came(2).in(new State.Incomplete("?", null, at(2, 3))));

    var onTime = figure("onTime");
    assertThat(onTime).extracting(Figure::numerator, Figure::denominator).containsExactly(2L, 4L);
    assertThat(figure("medianDays").value()).isEqualByComparingTo("6");
  }

  @Test
  void requestsForDatasetsAreCountedApart() {
    add(answered(1, 5).about("appeals"));
    add(answered(1, 30).about("datasets"));
    add(came(2).in(new State.Withdrawn(UUID.randomUUID(), at(2, 3))).about("appeals"));
    add(answered(3, 5));

    assertThat(figure("data")).isEqualTo(Figure.count("", 3, day(2)));
    assertThat(figure("dataOnTime")).extracting(Figure::numerator, Figure::denominator).containsExactly(1L, 2L);
  }

  @Test
  void refusalsAreCountedByGroundAndExtensionsAsAShare() {
    add(declined(1, 3));
    add(answered(2, 3).extended());

    assertThat(figures("declined", "ground")).extracting(Figure::group).containsExactly("private_life");
    assertThat(series("declined").group("ground", "private_life").en()).startsWith("It is about somebody");
    assertThat(figure("extended").value()).isEqualByComparingTo("50");
  }

  @Test
  void publishedIsCountedByTheDayOfPublishing() {
    var inquiry = answered(1, 3).build();
    inquiries.add(inquiry);
    publications.put(new Publication(inquiry.id(), "Körpü", "Nə vaxt?", "Sabah.", List.of(), UUID.randomUUID(),
        at(6, 0)));

    assertThat(figures("published", "month").get(5)).isEqualTo(Figure.count(year + "-06", 1, day(6)));
  }

  @Test
  void noDataIsNotZero() {
    add(came(12));

    assertThat(figure("medianDays").hasData()).isFalse();
    assertThat(series("onTime").figures(Period.month(YearMonth.of(year, 2)), null).getFirst().hasData()).isFalse();
    assertThat(series("received").figures(Period.year(2999), null).getFirst().hasData()).isFalse();
    assertThat(series("received").figures(Period.year(1700), "month")).hasSize(12).noneMatch(Figure::hasData);
  }

  @Test
  void everySeriesSaysWhatItIsInThreeLanguages() {
    assertThat(all).filteredOn(series -> series.key().startsWith("inquiries.")).hasSize(8).allSatisfy(series -> {
      assertThat(series.title().ru()).isNotBlank();
      assertThat(series.formula().en()).isNotBlank();
      assertThat(series.dataset()).isEqualTo("information_requests");
      assertThat(series.group("channel", "in_person").az()).isEqualTo("Şəxsən");
    });
  }

  private void add(InquiryBuilder builder) {
    inquiries.add(builder.build());
  }

  private InquiryBuilder came(int month) {
    return anInquiry().received(at(month, 0)).due(day(month).plusDays(9));
  }

  private InquiryBuilder answered(int month, int after) {
    return came(month).in(new State.Answered(UUID.randomUUID(), null, "Budur.", UUID.randomUUID(), at(month, after)));
  }

  private InquiryBuilder declined(int month, int after) {
    return came(month).in(new State.Declined(UUID.randomUUID(), "PRIVATE_LIFE", "Olmaz.", null, UUID.randomUUID(),
        at(month, after)));
  }

  private Figure figure(String name) {
    return series(name).figures(period, null).getFirst();
  }

  private List<Figure> figures(String name, String by) {
    return series(name).figures(period, by);
  }

  private Series series(String name) {
    return all.stream().filter(each -> each.key().equals("inquiries." + name)).findFirst().orElseThrow();
  }

  private Instant at(int month, int after) {
    return day(month).plusDays(after).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  private LocalDate day(int month) {
    return LocalDate.of(year, month, 2);
  }
}
