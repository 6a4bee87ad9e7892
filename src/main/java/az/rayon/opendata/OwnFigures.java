package az.rayon.opendata;

import az.rayon.database.PublicReader;
import az.rayon.kernel.Translated;
import az.rayon.site.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Figures about open data itself: what is published, how much of it is fresh, what was stopped before and what was taken.
@Configuration(proxyBeanMethods = false)
class OwnFigures {

  @Bean
  Series dataBlocked(PublicReader reader, Messages messages) {
    return new Tallied("blocked", "gate_findings", "true", List.of("kind", Series.MONTH), reader, messages);
  }

  @Bean
  Series dataTaken(PublicReader reader, Messages messages) {
    return new Tallied("taken", "dataset_uses", "way <> 'page' and reader <> 'bot'",
        List.of("way", "dataset", Series.MONTH), reader, messages);
  }

  @Bean
  Series dataPublished(PublicReader reader, Messages messages) {
    return new Standing("published", Unit.COUNT, reader, messages);
  }

  @Bean
  Series dataFresh(PublicReader reader, Messages messages) {
    return new Standing("fresh", Unit.PERCENT, reader, messages);
  }

  /// How it stood on the last day of the period on which the program looked; no data where it never did.
  private record Standing(String name, Unit unit, PublicReader reader, Messages messages) implements Series {

    @Override
    public String key() {
      return "opendata." + name;
    }

    @Override
    public Translated title() {
      return messages.say("opendata.tally." + name);
    }

    @Override
    public Translated formula() {
      return messages.say("opendata.tally." + name + ".formula");
    }

    @Override
    public List<String> dimensions() {
      return List.of(Series.MONTH);
    }

    @Override
    public String dataset() {
      return "dataset_standing";
    }

    @Override
    public Sense sense() {
      return Sense.MORE_IS_BETTER;
    }

    @Override
    public List<Figure> figures(Period period, @Nullable String by) {
      if (by == null) return List.of(lasts(period, "''").stream().findFirst().orElse(Figure.none(Figure.ALL)));
      if (!by.equals(MONTH)) throw new IllegalArgumentException(by);
      return period.monthly(lasts(period, "to_char(day, 'YYYY-MM')"), (month, _) -> Figure.none(month));
    }

    private List<Figure> lasts(Period period, String group) {
      return reader.db().sql("""
          select distinct on (who) %s as who, day, datasets, late from open_data.dataset_standing
          where day between ? and ? order by who, day desc
          """.formatted(group)).params(period.from(), period.to())
          .query((row, _) -> figure(row.getString("who"), row.getLong("datasets"), row.getLong("late"),
              row.getObject("day", LocalDate.class)))
          .list();
    }

    private Figure figure(String group, long datasets, long late, LocalDate day) {
      return unit == Unit.COUNT
          ? Figure.count(group, datasets, day)
          : Figure.share(group, datasets - late, datasets, day);
    }
  }

  /// Sums up `times` of a view by its `day`. The count began with the program, so a month without rows counts none.
  private record Tallied(String name, String dataset, String of, List<String> dimensions, PublicReader reader,
      Messages messages) implements Series {

    private static final Set<String> CODES = Set.of("kind", "way");

    @Override
    public String key() {
      return "opendata." + name;
    }

    @Override
    public Translated title() {
      return messages.say("opendata.tally." + name);
    }

    @Override
    public Translated formula() {
      return messages.say("opendata.tally." + name + ".formula");
    }

    @Override
    public Unit unit() {
      return Unit.COUNT;
    }

    @Override
    public List<Figure> figures(Period period, @Nullable String by) {
      if (by == null) {
        var whole = sums(period, "''");
        return whole.isEmpty() ? List.of(Figure.count(Figure.ALL, 0, null)) : whole;
      }
      if (!dimensions.contains(by)) throw new IllegalArgumentException(by);
      if (!by.equals(MONTH)) return sums(period, by);
      Map<String, Figure> found = sums(period, "to_char(day, 'YYYY-MM')").stream()
          .collect(Collectors.toMap(Figure::group, Function.identity()));
      return period.months().stream()
          .map(month -> found.getOrDefault(month.toString(), Figure.count(month.toString(), 0, null))).toList();
    }

    private List<Figure> sums(Period period, String group) {
      return reader.db().sql("""
          select %s as who, sum(times) as n, max(day) as last from open_data.%s
          where day between ? and ? and %s group by 1 order by 2 desc, 1
          """.formatted(group, dataset, of)).params(period.from(), period.to())
          .query((row, _) -> Figure.count(row.getString("who"), row.getLong("n"),
              row.getObject("last", LocalDate.class)))
          .list();
    }

    @Override
    public Translated dimension(String by) {
      return by.equals(MONTH) ? Series.super.dimension(by) : messages.say("opendata.tally.by." + by);
    }

    @Override
    public Translated group(String by, String group) {
      return CODES.contains(by) ? messages.say("opendata.tally." + by + "." + group) : Series.super.group(by, group);
    }
  }
}
