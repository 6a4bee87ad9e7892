package az.rayon.services.certificates.open;

import az.rayon.database.PublicReader;
import az.rayon.kernel.Translated;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import az.rayon.site.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How many rows of a public view fall into a period. Before the view's first row there is no data; after it a month in
/// which nothing happened counts none.
final class CertificateSeries implements Series {

  private final Counted counted;
  private final PublicReader reader;
  private final Messages messages;

  CertificateSeries(Counted counted, PublicReader reader, Messages messages) {
    this.counted = counted;
    this.reader = reader;
    this.messages = messages;
  }

  /// What is counted: `key` names the series, `view` holds the rows, `day` puts a row into a period, `amount` is summed
  /// up, `of` says which rows count.
  record Counted(String key, String view, String day, String amount, String of, List<String> dimensions) {}

  @Override
  public String key() {
    return "services." + counted.key();
  }

  @Override
  public Translated title() {
    return say("services.certificates.series." + counted.key());
  }

  @Override
  public Translated formula() {
    return say("services.certificates.formula." + counted.key());
  }

  @Override
  public Unit unit() {
    return Unit.COUNT;
  }

  @Override
  public List<String> dimensions() {
    return counted.dimensions();
  }

  @Override
  public String dataset() {
    return counted.view();
  }

  @Override
  public String datedBy() {
    return counted.day();
  }

  @Override
  public List<Figure> figures(Period period, @Nullable String by) {
    if (by == null) {
      return List.of(count(period, "''").stream().findFirst().orElseGet(() -> empty(Figure.ALL, period)));
    }
    if (!dimensions().contains(by)) throw new IllegalArgumentException(by);
    if (!by.equals(MONTH)) return count(period, by);
    return period.monthly(count(period, "to_char(" + counted.day() + ", 'YYYY-MM')"), this::empty);
  }

  private List<Figure> count(Period period, String group) {
    return reader.db().sql("""
        select %s as who, sum(%s) as n, max(%s) as last from open_data.%s
        where %s between :from and :to and (%s) group by 1 order by 1
        """.formatted(group, counted.amount(), counted.day(), counted.view(), counted.day(), counted.of()))
        .param("from", period.from()).param("to", period.to()).query((row, _) -> Figure.count(row.getString("who"), row
            .getLong("n"), row.getObject("last", LocalDate.class)))
        .list();
  }

  private Figure empty(String group, Period period) {
    return first().filter(day -> !period.to().isBefore(day)).map(_ -> Figure.count(group, 0, null))
        .orElseGet(() -> Figure.none(group));
  }

  private Optional<LocalDate> first() {
    var column = counted.view().equals("certificates") ? "issued" : counted.day();
    return reader.db().sql("select %s from open_data.%s order by 1 limit 1".formatted(column, counted.view()))
        .query(LocalDate.class).optional();
  }

  @Override
  public Translated dimension(String by) {
    return by.equals(MONTH) ? Series.super.dimension(by) : say("services.certificates.by." + by);
  }

  @Override
  public Translated group(String by, String group) {
    return switch (by) {
      case "kind" -> reader.db().sql("select az, en, ru from open_data.certificate_kinds where kind = ?").param(group)
          .query(Translated.class).optional().orElse(Translated.az(group));
      case "way", "answer" -> say("services.certificates." + by + "." + group.toUpperCase(Locale.ROOT));
      default -> Series.super.group(by, group);
    };
  }

  private Translated say(String message) {
    return messages.say(message);
  }
}
