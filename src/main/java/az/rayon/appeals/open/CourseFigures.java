package az.rayon.appeals.open;

import az.rayon.appeals.open.AppealSeries.Counting;
import az.rayon.appeals.open.AppealSeries.Reading;
import az.rayon.appeals.open.AppealSeries.Sources;
import az.rayon.appeals.open.PublicRows.Share;
import az.rayon.appeals.register.Names;
import az.rayon.opendata.Series.Sense;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import az.rayon.site.Messages;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How appeals came and what happened to them on the way: the figures that keep the others honest.
@Configuration(proxyBeanMethods = false)
class CourseFigures {

  private static final String REGISTERED = "registered";
  private static final String SETTLED = "settled";
  private static final String ANY = "true";

  private final PublicRows rows;
  private final Sources sources;

  CourseFigures(PublicRows rows, Names names, Messages messages, Clock clock) {
    this.rows = rows;
    this.sources = new Sources(rows, names, messages, clock);
  }

  @Bean
  AppealSeries appealsElectronic() {
    return share("appeals.electronic", Sense.MORE_IS_BETTER, new Share(REGISTERED,
        "channel in ('portal', 'email', 'open311', 'rih', 'asan', 'mygov', 'social')", ANY));
  }

  @Bean
  AppealSeries appealsForwardedInTime() {
    return share("appeals.forwardedInTime", Sense.MORE_IS_BETTER, new Share(SETTLED, "forwarded_in_time",
        "state = 'forwarded' and forwarded_in_time is not null"));
  }

  @Bean
  AppealSeries appealsExtended() {
    return share("appeals.extended", Sense.LESS_IS_BETTER, new Share(REGISTERED, "extended", ANY));
  }

  @Bean
  AppealSeries appealsReopened() {
    return share("appeals.reopened", Sense.LESS_IS_BETTER, new Share(REGISTERED, "reopened > 0",
        "state = 'answered' or reopened > 0"));
  }

  @Bean
  AppealSeries appealsRepeats() {
    return share("appeals.repeats", Sense.LESS_IS_BETTER, new Share(REGISTERED, "repeat", ANY));
  }

  @Bean
  AppealSeries appealsThirdRepeats() {
    return number("appeals.thirdRepeats", "ground = 'answered_three_times'", AppealSeries.DIMENSIONS);
  }

  @Bean
  AppealSeries appealsUnexamined() {
    return number("appeals.unexamined", "state = 'left_unexamined'",
        List.of("ground", "channel", "topic", "settlement", Series.MONTH));
  }

  @Bean
  AppealSeries appealsTopTopics() {
    return new AppealSeries("appeals.topTopics", Unit.COUNT, new Reading(REGISTERED, 0, Sense.NEITHER),
        new Counting(rows::topTopics, false, List.of(AppealSeries.TOP_TOPIC)), sources);
  }

  @Bean
  AppealSeries appealsSatisfaction() {
    return new AppealSeries("appeals.satisfaction", Unit.PERCENT,
        new Reading("appeal_ratings", "rated", 0, Sense.MORE_IS_BETTER), new Counting(rows::satisfied, false), sources);
  }

  private AppealSeries share(String key, Sense sense, Share share) {
    return new AppealSeries(key, Unit.PERCENT, new Reading(share.day(), 0, sense),
        new Counting(span -> rows.share(span, share), false), sources);
  }

  private AppealSeries number(String key, String of, List<String> dimensions) {
    return new AppealSeries(key, Unit.COUNT, new Reading(SETTLED, 0, Sense.LESS_IS_BETTER),
        new Counting(span -> rows.number(span, SETTLED, of), true, dimensions), sources);
  }
}
