package az.rayon.appeals.inquiries.open;

import az.rayon.appeals.inquiries.Grounds;
import az.rayon.kernel.Translated;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import az.rayon.site.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A figure of the register of requests, reckoned from its public rows alone.
///
/// Before the first request ever and after today there is no data; between them a month in which nothing came counts
/// none, and has no share and no median.
record InquirySeries(String key, Kind kind, Function<InquiryRows.Span, List<Figure>> counting, Sources sources)
    implements
      Series {

  /// What the figure is: its unit, by what it can be broken down, by which day its rows are dated, and what is better.
  record Kind(Unit unit, List<String> dimensions, String datedBy, Sense sense) {

    /// Whether nothing is a number here.
    boolean zero() {
      return unit == Unit.COUNT;
    }
  }

  /// What the figures need besides their rows.
  record Sources(PublicInquiries register, Grounds grounds, Messages messages, Clock clock) {}

  @Override
  public Translated title() {
    return say("appeals.inquiry.series." + name());
  }

  @Override
  public Translated formula() {
    return say("appeals.inquiry.formula." + name());
  }

  @Override
  public Unit unit() {
    return kind.unit();
  }

  @Override
  public List<String> dimensions() {
    return kind.dimensions();
  }

  @Override
  public String dataset() {
    return "information_requests";
  }

  @Override
  public String datedBy() {
    return kind.datedBy();
  }

  @Override
  public Sense sense() {
    return kind.sense();
  }

  @Override
  public List<Figure> figures(Period period, @Nullable String by) {
    if (by != null && !dimensions().contains(by)) throw new IllegalArgumentException(by);
    if (MONTH.equals(by)) return months(period);
    var found = counting.apply(new InquiryRows.Span(period, by));
    if (by != null) return found;
    return List.of(found.isEmpty() ? empty(Figure.ALL, period) : found.getFirst());
  }

  private List<Figure> months(Period period) {
    return period.monthly(counting.apply(new InquiryRows.Span(period, MONTH)), this::empty);
  }

  private Figure empty(String group, Period period) {
    boolean kept = period.known(sources.register().first(), LocalDate.now(sources.clock()));
    return kept && kind.zero() ? Figure.count(group, 0, null) : Figure.none(group);
  }

  @Override
  public Translated dimension(String by) {
    return by.equals(MONTH) ? Series.super.dimension(by) : say("appeals.inquiry.by." + by);
  }

  @Override
  public Translated group(String by, String group) {
    var code = group.toUpperCase(Locale.ROOT);
    return switch (by) {
      case "channel" -> say("appeals.inquiry.channel." + code);
      case "ground" -> sources.grounds().find(code).map(ground -> ground.name()).orElse(Translated.az(group));
      default -> Series.super.group(by, group);
    };
  }

  private String name() {
    return key.substring(key.indexOf('.') + 1);
  }

  private Translated say(String message) {
    return sources.messages().say(message);
  }
}
