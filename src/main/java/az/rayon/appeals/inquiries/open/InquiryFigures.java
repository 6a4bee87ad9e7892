package az.rayon.appeals.inquiries.open;

import az.rayon.appeals.inquiries.Grounds;
import az.rayon.kernel.Translated;
import az.rayon.opendata.Reckoning;
import az.rayon.opendata.Register;
import az.rayon.opendata.RegisterSeries;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The figures by which access to information is judged.
@Configuration(proxyBeanMethods = false)
class InquiryFigures {

  /// What counts as an answer: a refusal is one too.
  private static final String ANSWERED = "state in ('answered', 'partly_answered', 'declined')";
  private static final String ABOUT_DATA = "dataset is not null";
  private static final String REGISTERED = "registered";
  private static final String SETTLED = "settled";
  private static final String ANY = "true";
  private static final String CHANNEL = "channel";

  private final Register register;

  InquiryFigures(Reckoning reckoning, Grounds grounds) {
    this.register = reckoning.register("inquiries", "appeals.inquiry.", "information_requests", REGISTERED)
        .said(CHANNEL, "appeals.inquiry.channel.").by("ground", code -> grounds.find(code.toUpperCase(Locale.ROOT))
            .map(ground -> ground.name()).orElse(Translated.az(code)));
  }

  @Bean
  Series inquiriesReceived() {
    return register.count("received", REGISTERED, ANY).by(CHANNEL);
  }

  @Bean
  Series inquiriesOnTime() {
    return onTime("onTime", ANY);
  }

  @Bean
  Series inquiriesData() {
    return register.count("data", REGISTERED, ABOUT_DATA).by(CHANNEL);
  }

  @Bean
  Series inquiriesDataOnTime() {
    return onTime("dataOnTime", ABOUT_DATA);
  }

  /// Of those answered in the period.
  @Bean
  Series inquiriesExtended() {
    return register.share("extended", SETTLED, "extended", ANSWERED).by(CHANNEL).lessIsBetter();
  }

  /// Refused, or answered in part.
  @Bean
  Series inquiriesDeclined() {
    return register.count("declined", SETTLED, "ground is not null").by("ground", CHANNEL);
  }

  /// By the day on which the answer was made public.
  @Bean
  Series inquiriesPublished() {
    return register.asked("published", Unit.COUNT, SETTLED, """
        select {who} as who, count(*) as n, max(day) as last
        from (select r.*, a.published as day
          from open_data.information_answers a join open_data.information_requests r using (number)
          where a.published between :from and :to) a
        group by 1 order by 1
        """).by(CHANNEL).moreIsBetter();
  }

  @Bean
  Series inquiriesMedianDays() {
    return register.days("medianDays", 0.5, ANSWERED).by(CHANNEL).lessIsBetter();
  }

  /// Of those answered in the period and those whose term ended in it without an answer.
  private RegisterSeries onTime(String name, String which) {
    return register.asked(name, Unit.PERCENT, SETTLED, """
        select {who} as who, count(*) filter (where in_time) as good, count(*) as n, max(settled) as last
        from (select *, coalesce(settled, due) as day from open_data.information_requests
          where %s and (%s and settled between :from and :to
            or settled is null and due between :from and :to and due_before <= :now)) a
        group by 1 order by 1
        """.formatted(which, ANSWERED)).by(CHANNEL).moreIsBetter();
  }
}
