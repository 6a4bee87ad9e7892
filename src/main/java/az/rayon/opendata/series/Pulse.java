package az.rayon.opendata.series;

import az.rayon.opendata.datasets.Telling;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Figures;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.opendata.page.PulsePage;
import az.rayon.site.Panel;
import az.rayon.site.page.Stat;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pulse of the district: three figures of the last thirty days beside the thirty before, each a way to its rows.
/// Modules say which of their series beat there (`Series.pulse`).
@Configuration(proxyBeanMethods = false)
class Pulse {

  private static final int DAYS = 30;

  @Bean
  Panel firstBeat(Figures figures, Telling telling, Clock clock) {
    return new Beat(1, figures, telling, clock);
  }

  @Bean
  Panel secondBeat(Figures figures, Telling telling, Clock clock) {
    return new Beat(2, figures, telling, clock);
  }

  @Bean
  Panel thirdBeat(Figures figures, Telling telling, Clock clock) {
    return new Beat(3, figures, telling, clock);
  }

  private record Beat(int order, Figures figures, Telling telling, Clock clock) implements Panel {

    @Override
    public Slot slot() {
      return Slot.PULSE;
    }

    @Override
    public String template() {
      return "opendata/pulse";
    }

    @Override
    public Optional<PulsePage> page(Language language, Actor actor) {
      return figures.list().stream().filter(series -> series.pulse() == order).findFirst()
          .map(series -> new PulsePage(stat(series, language)));
    }

    private Stat stat(Series series, Language language) {
      var now = clock.instant();
      var today = LocalDate.ofInstant(now, clock.getZone());
      var period = new Period(today.minusDays(DAYS - 1), today);
      var figure = series.figures(period, null).getFirst();
      var before = series.figures(new Period(period.from().minusDays(DAYS), period.from().minusDays(1)), null)
          .getFirst();
      var path = period.at("/series/" + series.key()).toString();
      var value = figure.value();
      var shown = Stat.of(series.title().in(language), value == null ? "" : telling.number(language, value),
          telling.unit(language, series.unit()), telling.say(language, "pulse.asOf", DAYS, moment(now, language)),
          path);
      return trend(shown, value, before, series, language);
    }

    private Stat trend(Stat shown, @Nullable BigDecimal value, Figure before, Series series, Language language) {
      var earlier = before.value();
      if (value == null || earlier == null) return shown;
      int change = value.compareTo(earlier);
      var words = telling.say(language, "pulse.before", DAYS, telling.value(language, before, series.unit()));
      return shown.trending(words, change > 0 ? "up" : change < 0 ? "down" : "same", look(series.sense(), change));
    }

    private static String look(Series.Sense sense, int change) {
      if (change == 0) return "";
      return switch (sense) {
        case MORE_IS_BETTER -> change > 0 ? "good" : "bad";
        case LESS_IS_BETTER -> change < 0 ? "good" : "bad";
        case NEITHER -> "";
      };
    }

    private String moment(Instant now, Language language) {
      return telling.cell(language, now);
    }
  }
}
