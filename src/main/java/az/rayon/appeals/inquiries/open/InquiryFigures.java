package az.rayon.appeals.inquiries.open;

import static az.rayon.opendata.Series.MONTH;

import az.rayon.appeals.inquiries.Grounds;
import az.rayon.appeals.inquiries.open.InquirySeries.Kind;
import az.rayon.appeals.inquiries.open.InquirySeries.Sources;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Series.Sense;
import az.rayon.opendata.Unit;
import az.rayon.site.Messages;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The figures by which access to information is judged.
@Configuration(proxyBeanMethods = false)
class InquiryFigures {

  private static final List<String> WAYS = List.of("channel", MONTH);
  private static final List<String> GROUNDS = List.of("ground", "channel", MONTH);

  private final InquiryRows rows;
  private final Sources sources;

  InquiryFigures(InquiryRows rows, PublicInquiries register, Grounds grounds, Messages messages, Clock clock) {
    this.rows = rows;
    this.sources = new Sources(register, grounds, messages, clock);
  }

  @Bean
  InquirySeries inquiriesReceived() {
    return series("received", new Kind(Unit.COUNT, WAYS, "registered", Sense.NEITHER), rows::received);
  }

  @Bean
  InquirySeries inquiriesOnTime() {
    return series("onTime", new Kind(Unit.PERCENT, WAYS, "settled", Sense.MORE_IS_BETTER), rows::onTime);
  }

  @Bean
  InquirySeries inquiriesData() {
    return series("data", new Kind(Unit.COUNT, WAYS, "registered", Sense.NEITHER), rows::dataReceived);
  }

  @Bean
  InquirySeries inquiriesDataOnTime() {
    return series("dataOnTime", new Kind(Unit.PERCENT, WAYS, "settled", Sense.MORE_IS_BETTER), rows::dataOnTime);
  }

  @Bean
  InquirySeries inquiriesExtended() {
    return series("extended", new Kind(Unit.PERCENT, WAYS, "settled", Sense.LESS_IS_BETTER), rows::extended);
  }

  @Bean
  InquirySeries inquiriesDeclined() {
    return series("declined", new Kind(Unit.COUNT, GROUNDS, "settled", Sense.NEITHER), rows::declined);
  }

  @Bean
  InquirySeries inquiriesPublished() {
    return series("published", new Kind(Unit.COUNT, WAYS, "settled", Sense.MORE_IS_BETTER), rows::published);
  }

  @Bean
  InquirySeries inquiriesMedianDays() {
    return series("medianDays", new Kind(Unit.DAYS, WAYS, "settled", Sense.LESS_IS_BETTER), rows::medianDays);
  }

  private InquirySeries series(String name, Kind kind, Function<InquiryRows.Span, List<Figure>> counting) {
    return new InquirySeries("inquiries." + name, kind, counting, sources);
  }
}
